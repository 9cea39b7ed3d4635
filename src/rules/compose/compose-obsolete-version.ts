import { type Fix, type Value, valueRule } from '../../model/index.js'

/** The whole line and the blank ones after it, where the field has a line of its own. */
function lineRemoval(version: Value): Fix | undefined {
  const { span, keySpan } = version
  if (!keySpan || version.kind !== 'scalar') return undefined
  const { text } = span.file
  const own = keySpan.start === 0 || text[keySpan.start - 1] === '\n'
  const rest = /^[ \t]*(?:\r?\n)+/.exec(text.slice(span.end))?.[0]
  if (!own || rest === undefined) return undefined
  const line = { ...span, start: keySpan.start, end: span.end + rest.length }
  return { title: 'Delete `version`', safety: 'safe', edits: [{ span: line, newText: '' }] }
}

export default valueRule({
  meta: {
    id: 'compose-obsolete-version',
    title: 'The file gives a version that Compose ignores',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Since version 2, Compose reads every file by the newest specification and prints a warning about the field on every command.',
    remedy: 'Delete the `version` line.',
    references: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  },
  select: 'compose/File',
  values: 'version',
  bad: (version) => (version.kind === 'unknown' ? 'unknown' : version.kind !== 'missing'),
  at: (version) => version.keySpan ?? version,
  message: () => '`version` means nothing to Compose any more',
  fix: lineRemoval,
})
