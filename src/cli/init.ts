/** `bylaw init`: a configuration to start from. */
import { existsSync, writeFileSync } from 'node:fs'
import { configNames } from '../engine/config.js'
import { CommandError, parse } from './args.js'
import { print } from './print.js'

const template = `# yaml-language-server: $schema=node_modules/bylaw/dist/schema/config.json
# Bylaw's configuration. Every line is optional; what is commented out shows the default or an example.

# default: few false alarms. strict: also what people disagree about. all: everything. none: only your own policies.
preset: default

# Least severity that makes \`bylaw scan\` exit with 1: info, low, medium, high, critical or none.
failOn: low

# exclude:
#   - 'vendor/**'
#   - '**/testdata/**'

# rules:
#   docker-root-user: off
#   k8s-missing-limits: high
#   some-rule:
#     severity: medium
#     options: {}

# overrides:
#   - files: ['dev/**']
#     rules:
#       k8s-missing-probes: off

# Findings you accept, with a reason; they come back the day after \`until\`.
# waivers:
#   - rule: aws-open-security-group
#     path: 'infra/bastion/**'
#     reason: the bastion is reached from everywhere by design
#     owner: '@platform'
#     until: 2027-12-31
`

export async function initCommand(args: readonly string[]): Promise<number> {
  const { values } = parse(args, { force: { type: 'boolean' } })
  const existing = configNames.find((name) => existsSync(name))
  if (existing !== undefined && !values.force)
    throw new CommandError(`${existing} is there already; \`bylaw init --force\` replaces it`)
  const path = existing ?? 'bylaw.yaml'
  writeFileSync(path, template)
  print(`Wrote ${path}. Run \`bylaw scan\`.\n`)
  return 0
}
