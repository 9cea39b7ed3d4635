/** The little of Markdown that the docs check needs: headings, links, fenced code. */

export interface Fence {
  /** Line of the opening fence, counting from 1. */
  readonly line: number
  /** What stands behind the backticks: `yaml bylaw.yaml`. */
  readonly info: string
  readonly text: string
}

export interface Link {
  readonly line: number
  readonly target: string
}

export interface Document {
  readonly anchors: ReadonlySet<string>
  readonly links: readonly Link[]
  readonly fences: readonly Fence[]
}

export function readMarkdown(text: string): Document {
  const anchors = new Set<string>()
  const links: Link[] = []
  const fences: Fence[] = []
  let open: { line: number; marker: string; info: string; rows: string[] } | undefined
  for (const [i, row] of text.split(/\r?\n/).entries()) {
    const [, marker, info = ''] = /^\s*(`{3,}|~{3,})\s*(.*)$/.exec(row) ?? []
    if (open) {
      if (marker?.startsWith(open.marker) && info === '') {
        fences.push({ line: open.line, info: open.info, text: open.rows.join('\n') })
        open = undefined
      } else open.rows.push(row)
    } else if (marker) open = { line: i + 1, marker, info: info.trim(), rows: [] }
    else {
      const [, heading] = /^#{1,6}\s+(.*?)\s*#*$/.exec(row) ?? []
      if (heading) anchors.add(unique(anchor(heading), anchors))
      for (const target of linkTargets(row)) links.push({ line: i + 1, target })
    }
  }
  return { anchors, links, fences }
}

function linkTargets(row: string): readonly string[] {
  const prose = row.replace(/`[^`]*`/g, '')
  const inline = [...prose.matchAll(/\]\(\s*<?([^\s)>]+)>?[^)]*\)/g)]
  const references = [...prose.matchAll(/^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/g)]
  return [...inline, ...references].map((m) => m[1] ?? '')
}

/** As GitHub makes them: lower case, blanks to hyphens, everything but letters, digits, hyphens and underscores gone. */
function anchor(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')
}

function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let n = 1
  while (taken.has(`${name}-${n}`)) n++
  return `${name}-${n}`
}
