import { commandArguments, commandName, defineRule, fact, get, isTrue, printable, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-image-without-sbom',
    title: 'Image is built without a list of its contents',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_GHA_6'] },
    why: 'When the next hole in a library is found, nobody can tell which images contain it.',
    remedy: 'Attach a bill of materials: `cosign attest --type spdx`, or `sbom: true` of `docker/build-push-action`.',
    references: ['https://docs.docker.com/build/metadata/attestations/sbom/'],
  },
  select: 'gha/Job',
  check(job, context) {
    const commands = context.graph.parts(job, 'gha/Command').map((c) => c.body)
    const steps = context.graph.parts(job, 'gha/Step')
    const built = commands.find(
      (c) =>
        /^(?:docker|podman)$/.test(commandName(c)) && commandArguments(c).some((arg) => printable(arg) === 'build'),
    )
    const action = steps.find((step) => text(fact(step, 'action.slug')) === 'docker/build-push-action')
    const at = built ?? (action && fact(action, 'action'))
    const listed =
      commands.some((c) => /^(?:cosign|syft|trivy|cdxgen)$/.test(commandName(c))) ||
      steps.some((s) => /sbom|attest/.test(text(fact(s, 'action.slug'))) || isTrue(get(s.body, 'with.sbom')) !== false)
    const unsure = commands.some((c) => commandName(c) === '' && get(c, 'name').kind === 'unknown')
    if (at && !listed && !unsure) context.report({ at, message: 'no step lists what is in the image' })
  },
})
