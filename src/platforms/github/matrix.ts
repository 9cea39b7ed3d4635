/** `strategy.matrix`: which values a job's runs take. */
import { entries, get, isUnset, items, keys, mapping, type Span, unknown, type Value } from '../../model/index.js'

const special: ReadonlySet<string> = new Set(['include', 'exclude'])

/** Everything `matrix.<path>` may hold, as written; undefined where the job has no matrix. */
export function matrixValues(matrix: Value, path: readonly string[]): readonly Value[] | undefined {
  if (isUnset(matrix)) return undefined
  if (matrix.kind !== 'map') return [matrix]
  const [name, ...below] = path
  if (name === undefined || name === '*') return [matrix].flatMap(leaves)
  const included = get(matrix, 'include')
  const rows = included.kind === 'list' ? included.items : isUnset(included) ? [] : [included]
  const found = [entry(matrix, name), ...rows.map((row) => (row.kind === 'map' ? entry(row, name) : row))]
  return found.flatMap((value) => (value ? inside(value, below) : []))
}

function entry(map: Value, name: string): Value | undefined {
  for (const [key, value] of entries(map)) if (key.toLowerCase() === name.toLowerCase()) return value
  return undefined
}

function inside(value: Value, below: readonly string[]): readonly Value[] {
  if (value.kind === 'list') return value.items.flatMap((item) => inside(item, below))
  const [name, ...rest] = below
  if (name === undefined) return leaves(value)
  if (value.kind !== 'map') return [value]
  const next = entry(value, name)
  return next ? inside(next, rest) : []
}

function leaves(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items.flatMap(leaves)
  if (value.kind === 'map') return [...value.entries.values()].flatMap(leaves)
  return [value]
}

/** The `matrix` context: a key's value where all runs agree, else `Unknown`. */
export function matrixContext(matrix: Value, at: Span): Value {
  if (matrix.kind !== 'map') return unknown('the matrix is known only while the workflow runs', at)
  const include = get(matrix, 'include')
  const rows = items(include)
  const names = new Set([...keys(matrix).filter((k) => !special.has(k)), ...rows.flatMap(keys)])
  const context = new Map<string, Value>()
  for (const name of names) {
    const [first, ...others] = matrixValues(matrix, [name]) ?? []
    const alone = first?.kind === 'scalar' && others.length === 0 && get(matrix, [name]).kind === 'list'
    context.set(name, alone ? first : unknown(`\`matrix.${name}\` differs between the runs of the job`, at))
  }
  return mapping(context, at, { open: isUnset(include) ? matrix.open : include.kind !== 'list' || matrix.open })
}
