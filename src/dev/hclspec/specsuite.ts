/** specsuite/: bodies decoded by specifications, compared by value, or by the places of their mistakes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Problem, position, type SourceFile, type Span, scalar, type Value } from '../../model/index.js'
import { type Block, type Body, type Expression, hcl } from '../../parsers/hcl/index.js'
import { convert } from '../../platforms/terraform/eval/convert.js'
import { splitGraphemes } from '../../platforms/terraform/eval/graphemes.js'
import { traversals } from '../../platforms/terraform/eval/traversals.js'
import { typeConstraint } from '../../platforms/terraform/eval/type-expression.js'
import { anyType } from '../../platforms/terraform/eval/types.js'
import { decode } from './decode.js'
import { type Tally, tally } from './rows.js'
import { attributes, blocks, constant, readSpec } from './spec.js'
import { agrees, show } from './wanted.js'

export function specsuite(directory: string): Tally {
  const all = existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : []
  const cases = all.filter((name) => name.endsWith('.t')).map((name) => name.slice(0, -2))
  return tally('specsuite', cases.sort(), (name) => {
    const wrong = judge(join(directory, name))
    return wrong && `${name}: ${wrong}`
  })
}

function read(path: string): { tree: Body; problems: readonly Problem[]; file: SourceFile } {
  const file = { path, text: existsSync(path) ? readFileSync(path, 'utf8') : '' }
  const { tree, problems } = hcl.parse(file)
  return { tree, problems: problems.filter((p) => p.severity === 'error'), file }
}

function judge(path: string): string | undefined {
  if (!existsSync(`${path}.hcl`)) return 'only native syntax can be decoded'
  const wanted = read(`${path}.t`).tree
  const { tree, problems } = read(`${path}.hcl`)
  const found: Problem[] = [...problems]
  const value = decode(tree, readSpec(read(`${path}.hcldec`).tree), (problem) => found.push(problem))
  return (
    compareDiagnostics(found, wanted) ??
    compareTraversals(tree, wanted) ??
    (found.length > 0 ? undefined : compareResult(value, wanted))
  )
}

function compareResult(value: Value, wanted: Body): string | undefined {
  const result = attributes(wanted).find((a) => a.name === 'result')
  if (!result) return undefined
  const declared = attributes(wanted).find((a) => a.name === 'result_type')
  const type = declared ? typeConstraint(declared.value).type : anyType
  const [left, right] = [convert(value, type), convert(constant(result.value), type)]
  if (!('value' in left) || !('value' in right)) return 'the result has the wrong type'
  return agrees(left.value, right.value) ? undefined : `${show(left.value)}, not ${show(right.value)}`
}

function compareDiagnostics(found: readonly Problem[], wanted: Body): string | undefined {
  const [block] = blocks(wanted).filter((b) => b.keyword === 'diagnostics')
  const expected = block
    ? blocks(block.body)
        .filter((b) => b.keyword === 'error')
        .map(placeOf)
    : []
  const got = found.map((p) => (p.span ? placeText(p.span) : 'nowhere'))
  if (same(expected, got)) return undefined
  return `mistakes at ${got.join(', ') || 'no place'}, not at ${expected.join(', ') || 'any'}`
}

function compareTraversals(tree: Body, wanted: Body): string | undefined {
  const [block] = blocks(wanted).filter((b) => b.keyword === 'traversals')
  if (!block) return undefined
  const got = expressionsOf(tree)
    .flatMap(traversals)
    .map((e) => placeText(e.span))
  const expected = blocks(block.body).map(placeOf)
  return same(expected, got) ? undefined : `references at ${got.join(', ')}, not at ${expected.join(', ')}`
}

function expressionsOf(body: Body): readonly Expression[] {
  return body.items.flatMap((item) => (item.type === 'attribute' ? [item.value] : expressionsOf(item.body)))
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join()
}

/** `from` and `to` of an expectation, as `placeText` writes them. */
function placeOf(block: Block): string {
  return ['from', 'to']
    .map((end) => {
      const [found] = blocks(block.body).filter((b) => b.keyword === end)
      const field = (name: string): number => {
        const attribute = found && attributes(found.body).find((a) => a.name === name)
        const value = attribute ? constant(attribute.value) : scalar(null, block.span)
        return value.kind === 'scalar' ? Number(value.value) : 0
      }
      return `${field('line')}:${field('column')}(${field('byte')})`
    })
    .join('-')
}

function placeText({ file, start, end }: Span): string {
  return [start, end]
    .map((offset) => {
      const { line, column } = position(file, offset)
      const before = file.text.slice(0, offset)
      const characters = splitGraphemes(before.slice(offset - column + 1)).length
      return `${line}:${characters + 1}(${Buffer.byteLength(before)})`
    })
    .join('-')
}
