import { defineRule, type Edit, type Fix, fact, get, slice, span } from '../../model/index.js'

const quiet = [
  '-q',
  '--quiet',
  '-nv',
  '--no-verbose',
  '--progress',
  '-o',
  '--output-file',
  '-a',
  '--append-output',
  '-b',
  '--version',
]

export default defineRule({
  meta: {
    id: 'docker-wget-progress',
    title: 'Progress of wget fills the log',
    severity: 'info',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3047'] },
    why: 'Without a terminal wget writes a line per 50 kB: the log of a large download hides everything else.',
    remedy: 'Add `--progress=dot:giga`, or `-nv`.',
    references: ['https://www.gnu.org/software/wget/manual/wget.html#index-progress-indicator'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (command.name !== 'wget' || command.parent?.kind !== 'docker/Run') return
    const options = fact(command, 'options')
    const name = get(command.body, 'name')
    if (options.kind !== 'map' || options.open) return
    if (quiet.some((o) => options.entries.has(o))) return
    const edits: Edit[] = [
      { span: span(name.span.file, name.span.end, name.span.end), newText: ' --progress=dot:giga' },
    ]
    const fix: Fix = { title: 'Add `--progress=dot:giga`', safety: 'safe', edits }
    report({ at: name, message: 'the progress is logged', ...(slice(name.span) === 'wget' ? { fix } : {}) })
  },
})
