/** Our tree against the reference parser (Go, compiled to wasm in `@cdktn/hcl2json`), on every real file at hand. */
import { parse as reference } from '@cdktn/hcl2json'
import { describe, expect, it } from 'vitest'
import { slice } from '../../../src/model/index.js'
import { type Body, type Expression, hcl, type ObjectItem, type TemplatePart } from '../../../src/parsers/hcl/index.js'
import { hasCorpora, terraformFiles } from './corpus.js'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The body in the shape hcl2json gives it: expressions that need evaluation are their source in `${ }`. */
function bodyJson(body: Body): Json {
  const result: { [key: string]: Json } = {}
  for (const item of body.items) {
    if (item.type === 'attribute') continue
    let at = result
    const path = [item.keyword, ...item.labels.map((label) => label.value)]
    const last = path.pop() ?? ''
    for (const step of path) {
      const next = at[step]
      if (isObject(next)) at = next
      else {
        const created = {}
        at[step] = created
        at = created
      }
    }
    const before = at[last]
    at[last] = [...(Array.isArray(before) ? before : []), bodyJson(item.body)]
  }
  // An attribute hides blocks of the same name there.
  for (const item of body.items) if (item.type === 'attribute') result[item.name] = expressionJson(item.value)
  return result
}

function isObject(json: Json | undefined): json is { [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function expressionJson(e: Expression): Json {
  switch (e.type) {
    case 'literal':
      return e.value
    case 'template': {
      const [first] = e.parts
      if (e.parts.length === 1 && first?.type === 'interpolation') return expressionJson(first.value)
      return e.parts.map(partText).join('')
    }
    case 'tuple':
      return e.items.map(expressionJson)
    case 'object':
      return Object.fromEntries(e.items.map((item) => [keyText(item), expressionJson(item.value)]))
    case 'unary':
      if (e.operand.type === 'literal') {
        if (e.operator === '!') return !e.operand.value
        return -Number(e.operand.value)
      }
      return source(e)
    default:
      return source(e)
  }
}

const source = (e: Expression): string => `\${${slice(e.span)}}`

function keyText({ key, literal }: ObjectItem): string {
  if (literal) return slice(key.span)
  if (key.type === 'get-attr' || key.type === 'index') return slice(key.span)
  const json = expressionJson(key)
  return typeof json === 'object' ? source(key) : String(json)
}

function partText(part: TemplatePart): string {
  switch (part.type) {
    case 'text':
      return part.value.replace(/[$%]\{/g, (marker) => `${marker[0]}${marker}`)
    case 'interpolation': {
      const json = expressionJson(part.value)
      return typeof json === 'object' ? source(part.value) : String(json)
    }
    case 'if': {
      const otherwise = part.else.length > 0 ? `%{else}${part.else.map(partText).join('')}` : ''
      return `%{if ${slice(part.condition.span)}}${part.then.map(partText).join('')}${otherwise}%{endif}`
    }
    case 'for': {
      const names = part.key === undefined ? part.value : `${part.key}, ${part.value}`
      const body = part.body.map(partText).join('')
      return `%{for ${names} in ${slice(part.collection.span)}}${body}%{endfor}`
    }
  }
}

describe.skipIf(!hasCorpora)('the reference parser', () => {
  it('reads the same tree from every file, and refuses the same files', async () => {
    const files = terraformFiles()
    const different: unknown[] = []
    let compared = 0
    for (const file of files) {
      const { tree, problems } = hcl.parse(file)
      let wanted: Json | undefined
      let refusal = ''
      try {
        wanted = await reference(file.path, file.text)
      } catch (error) {
        refusal = String(error)
      }
      // Valid HCL that has no place in hcl2json's JSON; nothing to compare.
      if (refusal.includes('cannot have blocks with and without labels')) continue
      compared++
      if ((refusal !== '') !== problems.length > 0) {
        different.push({ path: file.path, refusal, problems: problems.map((p) => p.message) })
        continue
      }
      if (wanted === undefined) continue
      const ours = JSON.stringify(sorted(bodyJson(tree)))
      const theirs = JSON.stringify(sorted(wanted))
      if (ours !== theirs) different.push({ path: file.path, at: firstDifference(ours, theirs) })
    }
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(500)
  }, 60_000)
})

function sorted(json: Json): Json {
  if (Array.isArray(json)) return json.map(sorted)
  if (!isObject(json)) return json
  return Object.fromEntries(
    Object.keys(json)
      .sort()
      .map((key) => [key, sorted(json[key] ?? null)]),
  )
}

function firstDifference(ours: string, theirs: string): readonly string[] {
  let at = 0
  while (ours[at] === theirs[at]) at++
  return [ours.slice(Math.max(0, at - 40), at + 60), theirs.slice(Math.max(0, at - 40), at + 60)]
}
