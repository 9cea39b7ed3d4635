/** Adds every item. Spread into `push` instead, a hundred thousand of them overflow the stack. */
export function pushAll<T>(into: T[], items: Iterable<T>): void {
  for (const item of items) into.push(item)
}
