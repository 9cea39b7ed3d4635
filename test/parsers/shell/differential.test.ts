/** The shell parser against mvdan-sh, over every script of the corpora. */
import { describe, expect, it } from 'vitest'
import { identityMap } from '../../../src/model/index.js'
import { parseShell, walkCommands } from '../../../src/parsers/shell/index.js'
import { corpusScripts } from './corpus.js'
import { mvdanCommands } from './mvdan.js'

const scripts = corpusScripts()
if (!scripts) console.log('shell differential test: ../shared is not there, nothing to compare')

interface Seen {
  readonly commands: readonly string[]
  readonly problems: readonly string[]
}

function ours(text: string): Seen {
  const tree = parseShell(text, identityMap({ path: 'script', text }, 0))
  const found: { at: number; word: string }[] = []
  walkCommands(tree, (command, { text: script, map }) => {
    const word = command.type === 'simple' ? command.words[0] : undefined
    if (word) found.push({ at: (map.segments[0]?.source ?? 0) + word.start, word: script.slice(word.start, word.end) })
  })
  return {
    commands: found.sort((a, b) => a.at - b.at).map((f) => f.word),
    problems: tree.problems.map((p) => `${p.code}@${p.span?.start}`),
  }
}

describe.skipIf(!scripts)('parseShell beside mvdan-sh', () => {
  it('rejects nothing it accepts and sees the same commands', () => {
    const rejected: unknown[] = []
    const different: unknown[] = []
    let compared = 0
    for (const { name, text } of scripts ?? []) {
      const theirs = mvdanCommands(text)
      if ('error' in theirs) continue
      compared++
      const { commands, problems } = ours(text)
      if (problems.length > 0) rejected.push({ name, problems })
      if (JSON.stringify(commands) !== JSON.stringify(theirs)) different.push({ name, ours: commands, theirs })
    }
    expect({ rejected, different }).toEqual({ rejected: [], different: [] })
    expect(compared).toBeGreaterThan(500)
    console.log(`shell differential test: ${compared} scripts compared`)
  })
})
