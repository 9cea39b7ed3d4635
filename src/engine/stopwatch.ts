/** Milliseconds by step of the line. */
export interface Stopwatch {
  /** Adds the time since the last call to the step. */
  lap(step: string): void
  readonly laps: Record<string, number>
}

export function stopwatch(): Stopwatch {
  let last = performance.now()
  const laps: Record<string, number> = {}
  return {
    laps,
    lap(step) {
      const now = performance.now()
      laps[step] = Math.round(((laps[step] ?? 0) + now - last) * 100) / 100
      last = now
    },
  }
}
