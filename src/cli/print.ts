/** Standard output. A reader that has seen enough, as `head` has, is no error: the exit code says what it would have said. */

let isWatched = false

export function print(text: string): void {
  if (!isWatched) process.stdout.on('error', onError)
  isWatched = true
  process.stdout.write(text)
}

/** For commands that only tell something: answers their exit code. */
export function answer(text: string): number {
  print(text)
  return 0
}

function onError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
