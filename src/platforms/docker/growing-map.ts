/** Variables and labels as they grow from instruction to instruction: every earlier state stays readable. */

/** `before` with more entries. */
export function grown<V>(before: ReadonlyMap<string, V>, more: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  if (more.size === 0) return before
  let layer = more
  let below = before instanceof Grown ? before : before.size > 0 ? new Grown(before, undefined) : undefined
  // Each layer is larger than the one on top of it: an entry is copied, and looked for, as often as there are layers.
  while (below && below.layer.size <= layer.size) {
    layer = new Map([...below.layer, ...layer])
    below = below.below
  }
  return new Grown(layer, below)
}

class Grown<V> implements ReadonlyMap<string, V> {
  private all: ReadonlyMap<string, V> | undefined

  constructor(
    readonly layer: ReadonlyMap<string, V>,
    readonly below: Grown<V> | undefined,
  ) {}

  get(name: string): V | undefined {
    for (let at: Grown<V> | undefined = this; at; at = at.below) {
      const found = at.layer.get(name)
      if (found !== undefined) return found
    }
    return undefined
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  private whole(): ReadonlyMap<string, V> {
    if (!this.all) {
      const layers: ReadonlyMap<string, V>[] = []
      for (let at: Grown<V> | undefined = this; at; at = at.below) layers.unshift(at.layer)
      this.all = new Map(layers.flatMap((layer) => [...layer]))
    }
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
