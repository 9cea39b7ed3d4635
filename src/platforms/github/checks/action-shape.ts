/** The shape of an action's metadata file. Source: docs.github.com/actions/reference/workflows-and-actions/metadata-syntax. */
import { type Table, table } from '../../../model/index.js'
import { any, either, flag, freeText, listOf, map, mapOf, nothing, oneOf, type Shape, text } from './shape.js'

export const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']

const input = either(
  nothing,
  map({ description: freeText, required: flag, default: any, deprecationMessage: freeText, type: any }, [], {
    empty: true,
  }),
)
const branding = map({ icon: text, color: oneOf(...colors) })

export const actionShape: Shape = map(
  {
    name: freeText,
    author: freeText,
    description: freeText,
    inputs: mapOf(input, { empty: true }),
    outputs: mapOf(either(nothing, map({ description: freeText, value: freeText }, [], { empty: true })), {
      empty: true,
    }),
    runs: any,
    branding,
  },
  ['runs'],
)

const runtimes = ['node20', 'node24', 'composite', 'docker']

/** `runs:` by its `using`. */
export const runsShapes: Table<Shape> = table({
  composite: map({ using: oneOf(...runtimes), steps: listOf(any) }, ['using', 'steps']),
  docker: map(
    {
      using: oneOf(...runtimes),
      image: text,
      env: mapOf(freeText, { empty: true }),
      entrypoint: text,
      'pre-entrypoint': text,
      'post-entrypoint': text,
      'pre-if': any,
      'post-if': any,
      args: listOf(freeText, { empty: true }),
    },
    ['using', 'image'],
  ),
  node: map({ using: oneOf(...runtimes), main: text, pre: text, 'pre-if': any, post: text, 'post-if': any }, [
    'using',
    'main',
  ]),
})

const everyStep = {
  id: text,
  if: any,
  name: freeText,
  env: mapOf(freeText, { empty: true }),
  'continue-on-error': flag,
}

export const compositeRunShape: Shape = map({ ...everyStep, run: text, shell: text, 'working-directory': text }, [
  'shell',
])
export const compositeUsesShape: Shape = map({ ...everyStep, uses: text, with: mapOf(freeText, { empty: true }) })
