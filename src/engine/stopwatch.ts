/** Milliseconds by step of the line. */
export interface Stopwatch {
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
      laps[step] = Math.round((now - last) * 100) / 100
      last = now
    },
  }
}
