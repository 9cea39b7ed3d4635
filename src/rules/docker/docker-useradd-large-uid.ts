import { defineRule, type Edit, type Fix, fact, get, slice, span, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-useradd-large-uid',
    title: '`useradd` with a large number writes a huge file',
    severity: 'medium',
    confidence: 'high',
    category: 'cost',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3046'] },
    why: 'The log of last logins has a slot for every number below: with a large one it is gigabytes of zeros, which the layer stores.',
    remedy: 'Add `--no-log-init` (`-l`).',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (command.name !== 'useradd' || command.parent?.kind !== 'docker/Run') return
    const options = fact(command, 'options')
    const name = get(command.body, 'name')
    if (options.kind !== 'map' || options.open) return
    const uid = [get(options, ['-u']), get(options, ['--uid'])].find((u) => Number(text(u)) >= 100_000)
    if (!uid || options.entries.has('-l') || options.entries.has('--no-log-init')) return
    const edits: Edit[] = [{ span: span(name.span.file, name.span.end, name.span.end), newText: ' --no-log-init' }]
    const fix: Fix = { title: 'Add `--no-log-init`', safety: 'safe', edits }
    report({
      at: uid,
      message: `a slot for each of ${text(uid)} users is written`,
      ...(slice(name.span) === 'useradd' ? { fix } : {}),
    })
  },
})
