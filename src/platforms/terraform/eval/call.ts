/** Function calls: the name, the expansion of `...`, and the arguments' evaluation. */
import type { Span, Value } from '../../../model/index.js'
import type { Call } from '../../../parsers/hcl/ast.js'
import { bounded } from './bounds.js'
import { dependent, fail, isNull, markedLike } from './result.js'
import type { CallSite, Evaluate, Scope } from './scope.js'
import { anyType, typeName, typeOf } from './types.js'

export function call(e: Call, scope: Scope, evaluate: Evaluate): Value {
  const callable = scope.functions(e.name)
  if (!callable) {
    return fail(scope, e.nameSpan, 'tf-unknown-function', `There is no function called \`${e.name}\``)
  }
  const site = (argSpans: readonly Span[]): CallSite => ({ name: e.name, span: e.span, argSpans, scope, evaluate })
  const spans = e.args.map((a) => a.span)
  if (callable.kind === 'lazy') return callable.call(e.args, site(spans))
  const args = argumentsOf(e, scope, evaluate)
  if (args.kind !== 'known') return args.result
  return bounded(callable.call(args.values, site(spans)), scope)
}

type Arguments =
  | { readonly kind: 'known'; readonly values: readonly Value[] }
  | { readonly kind: 'unknown'; readonly result: Value }

function argumentsOf(e: Call, scope: Scope, evaluate: Evaluate): Arguments {
  const last = e.args.at(-1)
  if (!e.expand || !last) return { kind: 'known', values: e.args.map((a) => evaluate(a, scope)) }
  const expanded = evaluate(last, scope)
  const refuse = (message: string): Arguments => ({
    kind: 'unknown',
    result: fail(scope, last.span, 'tf-invalid-expansion', message, 'Only a list, tuple or set can be expanded.'),
  })
  if (isNull(expanded)) return refuse('`...` expands a null value')
  if (expanded.kind === 'unknown' || (expanded.kind === 'list' && expanded.open)) {
    return { kind: 'unknown', result: dependent([expanded], e.span, anyType, 'the arguments') }
  }
  if (expanded.kind !== 'list') return refuse(`\`...\` expands a ${typeName(typeOf(expanded))}`)
  const values = e.args.slice(0, -1).map((a) => evaluate(a, scope))
  return { kind: 'known', values: [...values, ...expanded.items.map((item) => markedLike(item, expanded))] }
}
