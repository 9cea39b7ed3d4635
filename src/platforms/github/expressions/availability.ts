/**
 * Which contexts and functions may be used where. Source: docs.github.com/actions/reference/workflows-and-actions/contexts,
 * "context availability", and GitHub's published schema of workflows, as of 2026-11.
 */

export interface Availability {
  readonly contexts: ReadonlySet<string>
  /** Beside those that are available everywhere. */
  readonly functions: ReadonlySet<string>
}

const everywhere = ['github', 'inputs', 'vars']
const perJob = [...everywhere, 'needs', 'strategy', 'matrix']
const running = [...perJob, 'job', 'runner', 'env', 'steps']
const status = ['always', 'cancelled', 'success', 'failure']

function allow(contexts: readonly string[], functions: readonly string[] = []): Availability {
  return { contexts: new Set(contexts), functions: new Set(functions) }
}

type Row = readonly [pattern: RegExp, availability: Availability]

const ofWorkflow: readonly Row[] = [
  [/^run-name$|^concurrency/, allow(everywhere)],
  [/^env\./, allow([...everywhere, 'secrets'])],
  [/^on\.workflow_call\.inputs\.[^.]+\.default$/, allow(everywhere)],
  [/^on\.workflow_call\.outputs\.[^.]+\.value$/, allow([...everywhere, 'jobs'])],
]

const ofJob: readonly Row[] = [
  [/^if$/, allow([...everywhere, 'needs'], status)],
  [/^strategy/, allow([...everywhere, 'needs'])],
  [/^(?:container|services\.[^.]+)\.credentials/, allow([...perJob, 'secrets', 'env'])],
  [/^(?:container|services\.[^.]+)\.env\./, allow([...perJob, 'secrets', 'job', 'runner', 'env'])],
  [/^environment\.url$/, allow(running)],
  [/^env(?:\.|$)|^secrets\./, allow([...perJob, 'secrets'])],
  [/^outputs\./, allow([...running, 'secrets'])],
  [/^defaults\.run/, allow([...perJob, 'env'])],
  [
    /^(?:concurrency|container|services|continue-on-error|environment|name|runs-on|timeout-minutes|cancel-timeout-minutes|with|snapshot)(?:\.|$)/,
    allow(perJob),
  ],
]

const ofStep: readonly Row[] = [
  [/^if$/, allow(running, [...status, 'hashfiles'])],
  [
    /^(?:name|run|env|with|working-directory|continue-on-error|timeout-minutes)(?:\.|$)/,
    allow([...running, 'secrets'], ['hashfiles']),
  ],
  [/^shell$/, allow([...running, 'secrets'], ['hashfiles'])],
]

const composite = ['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env']

const ofCompositeStep: readonly Row[] = [
  [/^if$/, allow(composite, [...status, 'hashfiles'])],
  [/./, allow(composite, ['hashfiles'])],
]

const ofAction: readonly Row[] = [
  [/^inputs\.[^.]+\.default$/, allow(['github', 'strategy', 'matrix', 'job', 'runner'], ['hashfiles'])],
  [/^outputs\.[^.]+\.value$/, allow(['github', 'inputs', 'strategy', 'matrix', 'steps', 'job', 'runner', 'env'])],
  [
    /^runs\.(?:pre|post)-if$/,
    allow(['github', 'inputs', 'strategy', 'matrix', 'job', 'runner', 'env'], [...status, 'hashfiles']),
  ],
  [/^runs\.(?:args|env)\b/, allow(['inputs'])],
]

const tables = {
  workflow: ofWorkflow,
  job: ofJob,
  step: ofStep,
  'composite-step': ofCompositeStep,
  action: ofAction,
} as const

/** Undefined: nothing is known of that key. */
export function availabilityAt(of: keyof typeof tables, key: string): Availability | undefined {
  return tables[of].find(([pattern]) => pattern.test(key))?.[1]
}

/** Functions that are available in some places only. */
export const limitedFunctions: ReadonlySet<string> = new Set([...status, 'hashfiles'])
