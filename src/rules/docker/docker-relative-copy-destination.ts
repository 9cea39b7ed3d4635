import { defineRule, equals, fact, fixedBy, get, rootedEdit, some, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-relative-copy-destination',
    title: 'Relative destination, but no `WORKDIR`',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3045'] },
    why: 'Where the files end up is decided by the base image: another version of it may have another working directory.',
    remedy: 'Set `WORKDIR` first, or write an absolute path.',
    references: ['https://docs.docker.com/reference/dockerfile/#workdir'],
  },
  select: ['docker/Copy', 'docker/Add'],
  check(copy, { report, undecided }) {
    const destination = get(copy.body, 'destination')
    const path = destination.kind === 'unknown' ? (destination.prefix ?? '') : text(destination)
    const set = some(fact(copy, 'keywords'), (k) => equals(k, 'WORKDIR')) !== false
    if (set || /^([/\\]|[a-z]:)/i.test(path)) return
    if (path !== '')
      report({
        at: destination,
        message: `\`${path}\` is relative to whatever the base image says`,
        ...fixedBy('Begin the path with `/`', 'safe', rootedEdit(destination, fact(copy, 'workdir'))),
      })
    else if (destination.kind === 'unknown') undecided(destination)
  },
})
