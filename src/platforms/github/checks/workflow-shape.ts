/** The shape of a workflow file. Source: docs.github.com/actions/reference/workflows-and-actions/workflow-syntax. */
import { type Table, table } from '../../../model/index.js'
import {
  any,
  either,
  flag,
  freeText,
  listOf,
  map,
  mapOf,
  nothing,
  oneOf,
  positive,
  type Shape,
  text,
  texts,
} from './shape.js'

const env = mapOf(freeText, { empty: true })
const run = map({ shell: text, 'working-directory': text })
const defaults = map({ run })
const concurrency = either(
  text,
  map({ group: text, 'cancel-in-progress': flag, queue: oneOf('single', 'max') }, ['group']),
)
const credentials = map({ username: text, password: text }, ['username', 'password'])
const containerKeys = {
  image: text,
  credentials,
  env,
  ports: listOf(text, { empty: true }),
  volumes: listOf(text, { empty: true }),
  options: freeText,
}
const container = either(freeText, map(containerKeys, ['image']))
const service = either(text, map({ ...containerKeys, entrypoint: freeText, command: freeText }, ['image']))
const runsOn = either(texts, map({ group: text, labels: texts }))
const strategy = map({ matrix: any, 'fail-fast': flag, 'max-parallel': positive })
const environment = either(freeText, map({ name: text, url: freeText, deployment: flag }, ['name']))
const snapshot = either(text, map({ 'image-name': text, version: text, if: any }, ['image-name']))

export const triggerShapes: Table<Shape> = table({
  schedule: listOf(map({ cron: text, timezone: text }, ['cron'])),
  workflow_call: map(
    {
      inputs: mapOf(
        either(
          map(
            {
              description: freeText,
              required: flag,
              default: any,
              type: oneOf('string', 'boolean', 'number'),
              deprecationMessage: text,
            },
            ['type'],
          ),
        ),
        { empty: true },
      ),
      secrets: mapOf(either(nothing, map({ description: freeText, required: flag }, [], { empty: true })), {
        empty: true,
      }),
      outputs: mapOf(map({ description: freeText, value: freeText }, ['value']), { empty: true }),
    },
    [],
    { empty: true },
  ),
  workflow_dispatch: map(
    {
      inputs: mapOf(
        either(
          nothing,
          map(
            {
              description: freeText,
              required: flag,
              default: any,
              type: oneOf('string', 'boolean', 'number', 'choice', 'environment'),
              options: listOf(any),
              deprecationMessage: text,
            },
            [],
            { empty: true },
          ),
        ),
        { empty: true },
      ),
    },
    [],
    { empty: true },
  ),
})

/** Of everything but `jobs` and `on`, which are checked part by part. */
export const workflowShape: Shape = map(
  {
    name: freeText,
    'run-name': freeText,
    on: any,
    permissions: any,
    env,
    defaults,
    concurrency,
    jobs: mapOf(any),
  },
  ['on', 'jobs'],
)

const everyJob = {
  name: freeText,
  needs: either(text, listOf(text, { empty: true })),
  if: any,
  permissions: any,
  concurrency,
  strategy,
}

const stepJob = {
  'runs-on': runsOn,
  environment,
  outputs: mapOf(freeText, { empty: true }),
  env,
  defaults,
  steps: listOf(any),
  'timeout-minutes': positive,
  'cancel-timeout-minutes': positive,
  'continue-on-error': flag,
  container,
  services: mapOf(service),
  snapshot,
}
const call = {
  uses: text,
  with: mapOf(any, { empty: true }),
  secrets: either(oneOf('inherit'), mapOf(any, { empty: true })),
}

/** Keys of a job that runs steps only, and of one that calls a workflow only. */
export const stepJobKeys: readonly string[] = Object.keys(stepJob)
export const callKeys: readonly string[] = ['with', 'secrets']

const anyOf = (keys: readonly string[]): Record<string, Shape> => Object.fromEntries(keys.map((key) => [key, any]))

export const jobShape: Shape = map({ ...anyOf(callKeys), ...everyJob, ...stepJob }, ['runs-on', 'steps'])
export const callShape: Shape = map({ ...anyOf(stepJobKeys), ...everyJob, ...call }, ['uses'])

const everyStep = {
  id: text,
  if: any,
  name: freeText,
  env,
  'continue-on-error': flag,
  'timeout-minutes': positive,
  background: flag,
}

export const runStepShape: Shape = map({ ...everyStep, run: text, shell: text, 'working-directory': text })
export const usesStepShape: Shape = map({ ...everyStep, uses: text, with: mapOf(freeText, { empty: true }) })
/** Steps that wait for, stop or group other steps. */
export const controlStepShapes: Table<Shape> = table({
  wait: map({ id: text, name: freeText, 'continue-on-error': flag, wait: texts }),
  'wait-all': map({ id: text, name: freeText, 'continue-on-error': flag, 'wait-all': either(nothing, flag) }),
  cancel: map({ id: text, name: freeText, 'continue-on-error': flag, cancel: text }),
  parallel: map({ parallel: listOf(any) }),
})
