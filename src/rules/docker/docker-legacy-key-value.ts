import {
  defineRule,
  type Fix,
  fixedBy,
  get,
  insertAfter,
  isTrue,
  items,
  slice,
  text,
  type Value,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-legacy-key-value',
    title: '`ENV` or `LABEL` without an equals sign',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { buildkit: ['LegacyKeyValueFormat'] },
    why: 'In the old form the rest of the line is the value, so a forgotten backslash or quote goes unnoticed; the builder discourages it.',
    remedy: 'Write `KEY=value`, in quotes if it holds blanks.',
    references: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
  },
  select: ['docker/Env', 'docker/Label', 'docker/Arg'],
  check({ kind, body }, { report }) {
    const pairs = items(get(body, 'pairs'))
    for (const pair of pairs) {
      if (isTrue(get(pair, 'legacy')) === true)
        report({ at: get(pair, 'key'), message: '`=` is missing', ...fixOf(pair) })
    }
    const [name, second] = pairs.map((p) => get(p, 'key'))
    if (kind !== 'docker/Arg' || pairs.length !== 2 || !name || !second) return
    const bare = pairs.every((p) => get(p, 'value').kind === 'missing')
    // `ARG A B` declares two; what doesn't look like a name was meant as a default.
    if (bare && second.kind === 'scalar' && !/^[A-Z_][A-Z0-9_]*$/.test(text(second))) {
      report({
        at: second,
        message: `this declares a second argument \`${text(second)}\`, not a default`,
        ...defaultOf(name, second),
      })
    }
  },
})

/** Where the value reads in quotes as it does without. Its continued lines stay, but for the end of the first. */
function fixOf(pair: Value): { readonly fix?: Fix } {
  const key = get(pair, 'key').span
  const value = get(pair, 'value').span
  const gap = { ...key, start: key.end, end: value.start }
  const written = slice(value).replace(/\\[ \t]*\r?\n(?:[ \t]*#.*\r?\n)*/g, ' ')
  const quoted = /^"[^"\\]*"$|^'[^'\\]*'$/.test(written)
  if (get(pair, 'value').kind === 'missing' || slice(gap).includes('#')) return {}
  if (!quoted && /["'\\\n`]/.test(written)) return {}
  if (quoted || !/\s/.test(written)) return fixedBy('Write `key=value`', 'safe', { span: gap, newText: '=' })
  return fixedBy('Write `key="value"`', 'safe', { span: gap, newText: '="' }, insertAfter(value, '"'))
}

/** `ARG NAME value`, where nothing but a blank is between them. */
function defaultOf(name: Value, value: Value): { readonly fix?: Fix } {
  const gap = { ...name.span, start: name.span.end, end: value.span.start }
  const edit = /^[ \t]+$/.test(slice(gap)) ? { span: gap, newText: '=' } : undefined
  return fixedBy('Write `name=default`', 'suggested', edit)
}
