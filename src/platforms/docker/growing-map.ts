/** Variables and labels as they grow from instruction to instruction: every earlier state stays readable. */

/** So many entries are copied for each step; with more, a file of thousands of `ENV`s would take hours. */
const mostFresh = 64

/** `before` with more entries. */
export function grown<V>(before: ReadonlyMap<string, V>, more: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  if (more.size === 0) return before
  if (!(before instanceof Grown)) return before.size === 0 ? more : new Grown(before, more)
  const fresh = new Map([...before.fresh, ...more])
  return fresh.size <= mostFresh ? new Grown(before.old, fresh) : new Map([...before.old, ...fresh])
}

class Grown<V> implements ReadonlyMap<string, V> {
  private all: ReadonlyMap<string, V> | undefined

  constructor(
    readonly old: ReadonlyMap<string, V>,
    readonly fresh: ReadonlyMap<string, V>,
  ) {}

  get(name: string): V | undefined {
    return this.fresh.get(name) ?? this.old.get(name)
  }

  has(name: string): boolean {
    return this.fresh.has(name) || this.old.has(name)
  }

  private whole(): ReadonlyMap<string, V> {
    this.all ??= new Map([...this.old, ...this.fresh])
    return this.all
  }

  get size(): number {
    return this.whole().size
  }

  entries(): MapIterator<[string, V]> {
    return this.whole().entries()
  }

  keys(): MapIterator<string> {
    return this.whole().keys()
  }

  values(): MapIterator<V> {
    return this.whole().values()
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }

  forEach(visit: (value: V, name: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [name, value] of this) visit(value, name, this)
  }
}
