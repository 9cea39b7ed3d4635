/** `bylaw explain --trace <rule> <file>`: expression → sub-expression → value → place. */
import { existsSync } from 'node:fs'
import { listRules } from '../index.js'
import {
  place,
  type Span,
  suggest,
  type TracedExpression,
  type TracedStep,
  type TracedSubject,
} from '../model/index.js'
import { ownPolicies } from '../own-policies.js'
import { type TracedResource, traceRule } from '../trace.js'
import { CommandError } from './args.js'

export interface TraceRequest {
  readonly rule: string | undefined
  readonly file: string | undefined
  readonly policies: readonly string[]
  readonly format: 'pretty' | 'json'
}

export async function explainTrace({ rule, file, policies, format }: TraceRequest): Promise<number> {
  if (rule === undefined || file === undefined)
    throw new CommandError('name a rule and a file: `bylaw explain --trace k8s-privileged-container k8s/api.yaml`')
  if (!existsSync(file)) throw new CommandError(`there is no file \`${file}\``)
  const known = (await listRules()).map((r) => r.id)
  const own = await ownPolicies(process.cwd(), policies, async () => known)
  const [problem] = own.problems
  if (problem) throw new CommandError(`${problem.span ? place(problem.span) : problem.path}: ${problem.message}`)
  const ids = [...known, ...own.rules.map((r) => r.meta.id)]
  if (!ids.includes(rule)) {
    const near = suggest(rule, ids)
    throw new CommandError(`there is no rule \`${rule}\`${near ? `; did you mean \`${near}\`?` : ''}`)
  }
  const traced = (await traceRule(process.cwd(), rule, file, own.rules)) ?? []
  process.stdout.write(format === 'json' ? `${JSON.stringify(traced.map(plain), null, 2)}\n` : text(rule, file, traced))
  return 0
}

function text(rule: string, file: string, traced: readonly TracedResource[]): string {
  if (traced.length === 0) return `${rule} selects nothing in ${file}: it has nothing to say about it\n`
  return traced.map((t) => `${resourceLines(t).join('\n')}\n`).join('\n')
}

function resourceLines({ resource, subjects, said }: TracedResource): readonly string[] {
  const head = `${resource.address} (${resource.kind}) ${place(resource.header)}`
  if (subjects) return [head, ...subjects.flatMap(subjectLines), ...said.map((s) => `  ${s}`)]
  const outcome = said.length > 0 ? said : ['nothing to report']
  return [head, "  the rule is a program, whose steps can't be shown; it says:", ...outcome.map((s) => `  ${s}`)]
}

const verdicts: Readonly<Record<TracedSubject['verdict'], string>> = {
  holds: 'holds',
  violated: 'is violated',
  undecided: 'is undecided',
  excluded: 'has nothing to say: the condition is false, or there is nothing to judge',
  failed: 'failed',
}

function subjectLines({ at, expressions, verdict }: TracedSubject): readonly string[] {
  return [...expressions.flatMap(expressionLines), `  → ${verdicts[verdict]}${at ? ` at ${place(at)}` : ''}`]
}

function expressionLines({ field, text, steps }: TracedExpression): readonly string[] {
  const width = Math.min(60, Math.max(0, ...steps.map((s) => oneLine(s.text).length)))
  return [`  ${field}: ${oneLine(text)}`, ...steps.map((step) => `    ${stepLine(step, width)}`)]
}

function stepLine({ text, value, at }: TracedStep, width: number): string {
  return `${oneLine(text).padEnd(width)}  ${value}${at ? `  ${place(at)}` : ''}`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function plain({ resource, subjects, said }: TracedResource): unknown {
  const { kind, address, header } = resource
  return {
    resource: { kind, address, at: place(header) },
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
