/** Tables by names that people write. Of a plain object, `constructor` and `toString` would be entries too. */
export type Table<T> = Readonly<Partial<Record<string, T>>>

export function table<T>(entries: Readonly<Record<string, T>>): Table<T> {
  return Object.assign(Object.create(null), entries)
}
