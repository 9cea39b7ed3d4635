/** Paths as kustomize writes them: `a.b.[name=x].c`, with `\.` for a dot in a key, or the key in brackets. */

export function steps(path: string): readonly string[] {
  const parts = path
    .replace(/^\./, '')
    .split(/(?<!\\)\./)
    .map((part) => part.replaceAll('\\.', '.'))
  const result: string[] = []
  for (let i = 0; i < parts.length; i++) {
    let part = parts[i] ?? ''
    const isOpen = part.startsWith('[') && !part.endsWith(']')
    while (isOpen && i + 1 < parts.length && !part.endsWith(']')) part = `${part}.${parts[++i]}`
    result.push(isOpen && !part.includes('=') ? part.replace(/^\[+|\]+$/g, '') : part)
  }
  return result
}
