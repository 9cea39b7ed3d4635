/** Mappings whose entries are worked out when somebody asks for them: most commands are asked for little but their name. */
import type { Span } from './source.js'
import { type Mapping, mapping, type Value } from './value.js'

/** How an entry follows from what the mapping is about; undefined where there is no such entry. */
export type Maker<T> = (about: T) => Value | undefined

export interface Recipe<T> {
  readonly makers: readonly Maker<T>[]
  /** Index of each entry's maker, in source order. */
  readonly slots: ReadonlyMap<string, number>
}

export function recipe<T>(makers: Readonly<Record<string, Maker<T>>>): Recipe<T> {
  return { makers: Object.values(makers), slots: new Map(Object.keys(makers).map((name, i) => [name, i])) }
}

/** A mapping like any other for those who read it. Makers must not depend on when they are called; each is called once. */
export function lazyMapping<T>(about: T, how: Recipe<T>, span: Span): Mapping {
  return mapping(new LazyEntries(about, how), span)
}

class LazyEntries<T> implements ReadonlyMap<string, Value> {
  /** By slot, as far as it was asked for. */
  private known: (Value | undefined)[] | undefined

  constructor(
    private readonly about: T,
    private readonly how: Recipe<T>,
  ) {}

  get(name: string): Value | undefined {
    const slot = this.how.slots.get(name)
    if (slot === undefined) return undefined
    this.known ??= new Array<Value | undefined>(this.how.makers.length)
    this.known[slot] ??= this.how.makers[slot]?.(this.about)
    return this.known[slot]
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  get size(): number {
    return [...this].length
  }

  *entries(): MapIterator<[string, Value]> {
    for (const name of this.how.slots.keys()) {
      const value = this.get(name)
      if (value) yield [name, value]
    }
    return undefined
  }

  *keys(): MapIterator<string> {
    for (const [name] of this) yield name
    return undefined
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value
    return undefined
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(visit: (value: Value, name: string, entries: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this) visit(value, name, this)
  }
}
