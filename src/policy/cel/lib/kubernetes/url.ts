/** Absolute URLs and absolute paths, split as Kubernetes' `url()` does. */

export interface Url {
  readonly scheme: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  /** Escaped. */
  readonly path: string
  readonly query: ReadonlyMap<string, readonly string[]>
}

export function parseUrl(text: string): Url | undefined {
  const hasControl = [...text].some((c) => c <= ' ' || c === '\u007f')
  const match = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?]*))?([^?]*)(?:\?(.*))?$/s.exec(text)
  if (!match || hasControl) return undefined
  const [, scheme = '', authority, path = '', query = ''] = match
  if (scheme === '' && !text.startsWith('/')) return undefined
  if (/%(?![0-9a-fA-F]{2})/.test(path)) return undefined
  const host = hostOf(authority ?? '')
  return host && { scheme: scheme.toLowerCase(), ...host, path: escapePath(path), query: parseQuery(query) }
}

function hostOf(authority: string): Pick<Url, 'host' | 'hostname' | 'port'> | undefined {
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  const match = /^(\[[0-9a-fA-F:.]+(?:%25[\w.~-]+)?\]|[^:[\]]*)(?::(\d*))?$/.exec(host)
  if (!match) return undefined
  const [, name = '', port = ''] = match
  return { host, hostname: name.replace(/^\[|\]$/g, ''), port }
}

function escapePath(path: string): string {
  return path.replace(/[^\w.~!$&'()*+,;=:@/%-]/gu, (c) => encodeURIComponent(c))
}

function parseQuery(query: string): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const [key, value] of new URLSearchParams(query)) {
    const values = result.get(key)
    if (values) values.push(value)
    else result.set(key, [value])
  }
  return result
}
