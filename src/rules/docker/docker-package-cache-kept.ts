import {
  cacheRule,
  commandAddition,
  type Fix,
  fact,
  fixedBy,
  get,
  insertAfter,
  items,
  type Resource,
  runsUnder,
  slice,
  text,
} from '../../model/index.js'

const of: ReadonlySet<string> = new Set(['apk', 'yum', 'dnf', 'microdnf', 'tdnf', 'zypper'])

export default cacheRule({
  meta: {
    id: 'docker-package-cache-kept',
    title: "The package manager's cache stays in the image",
    severity: 'low',
    confidence: 'high',
    category: 'cost',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      hadolint: ['DL3019', 'DL3032', 'DL3036', 'DL3040'],
      trivy: ['DS-0015', 'DS-0019', 'DS-0020', 'DS-0025', 'DS-0027'],
    },
    why: 'Packages and indexes that were downloaded stay in the layer; deleting them in a later instruction does not make the image smaller.',
    remedy:
      'Use `apk add --no-cache`; end the same `RUN` with `dnf clean all`, `yum clean all`, `zypper clean`; or mount a cache.',
    references: [
      'https://docs.docker.com/build/building/best-practices/#run',
      'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    ],
  },
  of,
  shipped: true,
  fixOf,
})

/** `apk add --no-cache`; the others need a command of their own after the last use. */
function fixOf(command: Resource, run: Resource, commands: readonly Resource[]): { readonly fix?: Fix } {
  if (text(fact(command, 'program')) !== 'apk') {
    const cleaning = `${command.name} ${text(fact(command, 'program')) === 'zypper' ? 'clean --all' : 'clean all'}`
    const added = `${runsUnder(command.body, 'sudo') ? 'sudo ' : ''}${cleaning}`
    const edit = commandAddition(get(run.body, 'command').span, commands, added)
    return fixedBy(`Add \`${cleaning}\``, 'safe', edit)
  }
  const [action] = items(fact(command, 'operands'))
  if (!action || slice(action.span) !== text(action)) return {}
  return fixedBy('Add `--no-cache`', 'safe', insertAfter(action.span, ' --no-cache'))
}
