import { defineRule, fact, get, isUnset, printable, text } from '../../model/index.js'

const versionInputs: ReadonlyMap<string, string> = new Map([
  ['aquasecurity/setup-trivy', 'version'],
  ['aquasecurity/trivy-action', 'version'],
  ['astral-sh/ruff-action', 'version'],
  ['astral-sh/setup-uv', 'version'],
  ['azure/setup-helm', 'version'],
  ['azure/setup-kubectl', 'version'],
  ['bufbuild/buf-setup-action', 'version'],
  ['denoland/setup-deno', 'deno-version'],
  ['extractions/setup-just', 'just-version'],
  ['golangci/golangci-lint-action', 'version'],
  ['goreleaser/goreleaser-action', 'version'],
  ['hashicorp/setup-packer', 'version'],
  ['hashicorp/setup-terraform', 'terraform_version'],
  ['jdx/mise-action', 'version'],
  ['opentofu/setup-opentofu', 'tofu_version'],
  ['oven-sh/setup-bun', 'bun-version'],
  ['prefix-dev/setup-pixi', 'pixi-version'],
  ['pulumi/actions', 'pulumi-version'],
  ['sigstore/cosign-installer', 'cosign-release'],
  ['terraform-linters/setup-tflint', 'tflint_version'],
])

export default defineRule({
  meta: {
    id: 'gha-unpinned-tool',
    title: 'Action installs a tool in whatever version is the latest',
    severity: 'low',
    confidence: 'medium',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['unpinned-tools'] },
    why: 'The action is pinned, but what it downloads is not: results change without a commit, and a hijacked release runs at once.',
    remedy: 'Name the version in the input the message names.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions',
    ],
  },
  select: 'gha/Step',
  check(step, context) {
    const input = versionInputs.get(text(fact(step, 'action.slug')))
    if (input === undefined) return
    const inputs = get(step.body, 'with')
    const version = get(inputs, [input])
    const fromFile = !isUnset(get(inputs, [`${input}-file`])) || !isUnset(get(inputs, 'version-file'))
    if (version.kind === 'unknown' || inputs.kind === 'unknown' || fromFile) return
    if (isUnset(version)) context.report({ at: get(step.body, 'uses'), message: `\`${input}\` names no version` })
    else if (/^(?:latest|stable|\*|x|edge|nightly)$/i.test(printable(version))) {
      context.report({ at: version, message: `\`${input}\` is \`${printable(version)}\`` })
    }
  },
})
