/** `bylaw explain --trace <rule> <file>`: expression → sub-expression → value → place. */
import { existsSync } from 'node:fs'
import {
  place,
  type Rule,
  type Span,
  type TracedExpression,
  type TracedStep,
  type TracedSubject,
} from '../model/index.js'
import { allRules } from '../registry.js'
import { type Traced, type TracedResource, traceRule } from '../trace.js'
import { CommandError } from './args.js'
import { type OwnRules, rulesCalled } from './named-rules.js'
import { print } from './print.js'

export interface TraceRequest {
  readonly rule: string | undefined
  readonly path: string | undefined
  readonly own: OwnRules
  readonly format: 'pretty' | 'json'
}

export async function explainTrace({ rule: id, path, own, format }: TraceRequest): Promise<number> {
  if (id === undefined || path === undefined)
    throw new CommandError('name a rule and a file: `bylaw explain --trace k8s-privileged-container k8s/api.yaml`')
  if (!existsSync(path)) throw new CommandError(`there is no file \`${path}\``)
  const rules = [...own.rules, ...(await allRules())]
  const [rule] = rulesCalled(id, rules, own.problems)
  if (!rule) throw new CommandError(`there is no rule \`${id}\``)
  const isOwn = own.rules.includes(rule)
  const traced = await traceRule({ cwd: process.cwd(), config: own.config, rule, isOwn, path })
  const printer = format === 'json' ? json : text
  print(printer(traced, rule, path))
  return 0
}

function json({ resources }: Traced): string {
  return `${JSON.stringify(resources.map(plain), null, 2)}\n`
}

function text({ resources, kinds }: Traced, { meta, select }: Rule, path: string): string {
  if (resources.length === 0) {
    const there = kinds.length > 0 ? `which holds ${kinds.join(', ')}` : 'in which nothing was read that rules judge'
    return `${meta.id} selects nothing in ${path}: it is about ${select.join(', ')}, and not about the file, ${there}\n`
  }
  return resources.map((t) => `${resourceLines(t).join('\n')}\n`).join('\n')
}

function resourceLines({ resource, subjects, said, enabled }: TracedResource): readonly string[] {
  const off = enabled ? '' : ': a scan with this configuration does not run the rule here'
  const head = `${resource.address} (${resource.kind}) ${place(resource.header)}${off}`
  if (subjects) return [head, ...subjects.flatMap(subjectLines), ...said.map((s) => `  ${s}`)]
  const outcome = said.length > 0 ? said : ['nothing to report']
  return [head, "  the rule is a program, whose steps can't be shown; it says:", ...outcome.map((s) => `  ${s}`)]
}

const verdicts: Readonly<Record<TracedSubject['verdict'], string>> = {
  holds: 'holds',
  violated: 'is violated',
  undecided: 'is undecided',
  excluded: 'has nothing to say',
  failed: 'failed',
}

function subjectLines({ at, expressions, verdict, why }: TracedSubject): readonly string[] {
  return [
    ...expressions.flatMap(expressionLines),
    `  → ${verdicts[verdict]}${at ? ` at ${place(at)}` : ''}${why ? `: ${why}` : ''}`,
  ]
}

function expressionLines({ field, text, steps }: TracedExpression): readonly string[] {
  const width = Math.min(60, Math.max(0, ...steps.map((s) => oneLine(s.text).length)))
  return [`  ${field}: ${oneLine(text)}`, ...steps.map((step) => `    ${stepLine(step, width)}`)]
}

function stepLine({ text, value, at }: TracedStep, width: number): string {
  return `${oneLine(text).padEnd(width)}  ${value}${at ? `  ${place(at)}` : ''}`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function plain({ resource, subjects, said, enabled }: TracedResource): unknown {
  const { kind, address, header } = resource
  return {
    resource: { kind, address, at: place(header) },
    enabled,
    said,
    ...(subjects ? { subjects: subjects.map(plainSubject) } : {}),
  }
}

function plainSubject({ expressions, ...subject }: TracedSubject): unknown {
  return { ...placed(subject), expressions: expressions.map((e) => ({ ...e, steps: e.steps.map(placed) })) }
}

function placed({ at, ...rest }: { readonly at?: Span }): object {
  return at ? { ...rest, at: place(at) } : rest
}
