/** The values that the actions of a template's line name: `.Values.a`, or `.a` under `with .Values`, or each item of a `range`. */
import type { SourceFile, Span } from '../../../model/index.js'
import { type Action, readTemplate, type Template } from '../../../parsers/helm/actions.js'

/** Steps from the top of what a template sees; `*` is any item of a list or mapping. */
export type Operand = readonly string[]

/** What `.` means; undefined where that can't be told. */
type Dot = Operand | undefined

const templates = new WeakMap<SourceFile, Template>()

function templateOf(file: SourceFile): Template {
  const template = templates.get(file) ?? readTemplate(file.text)
  templates.set(file, template)
  return template
}

export function operandsOf({ file, start, end }: Span): readonly Operand[] {
  const found: Operand[] = []
  const open: Dot[] = [[]]
  for (const action of templateOf(file).actions) {
    if (action.start >= end) break
    const dot = open.at(-1)
    if (action.start >= start && action.kind === 'insert') found.push(...operandsIn(action, dot))
    if (action.kind === 'block') open.push(dotWithin(action, dot))
    else if (action.kind === 'define') open.push(undefined)
    else if (action.kind === 'end') open.pop()
    // Behind `else`, a `with` or `range` has found nothing: `.` is what it was around it.
    else if (action.kind === 'else') open.splice(-1, 1, action.text === 'else' ? open.at(-2) : undefined)
  }
  return found
}

function dotWithin({ text }: Action, dot: Dot): Dot {
  const [, verb, pipeline = ''] = /^(\w+)\s+(?:\$\w+(?:\s*,\s*\$\w+)?\s*:=\s*)?(.*)$/s.exec(text) ?? []
  if (verb === 'if') return dot
  const reached = /^\$?(?:\.[A-Za-z_]\w*)+$/.test(pipeline) ? resolve(pipeline, dot) : undefined
  return reached && verb === 'range' ? [...reached, '*'] : reached
}

function operandsIn({ text }: Action, dot: Dot): readonly Operand[] {
  const bare = text.replace(/"(?:\\.|[^"\\])*"|`[^`]*`/g, '""')
  const written = bare.match(/(?<![\w.$)])\$?(?:(?:\.[A-Za-z_]\w*)+|\.(?![\w.]))/g) ?? []
  return written.flatMap((operand) => {
    const path = resolve(operand, dot)
    return path ? [path] : []
  })
}

function resolve(operand: string, dot: Dot): Dot {
  const base = operand.startsWith('$') ? [] : dot
  return base && [...base, ...operand.split('.').filter((step) => step !== '' && step !== '$')]
}
