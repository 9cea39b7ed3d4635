import {
  ancestor,
  defineRule,
  type Fix,
  fact,
  get,
  isTrue,
  items,
  type Resource,
  slice,
  span,
  text,
} from '../../model/index.js'

const of: ReadonlySet<string> = new Set(['apk', 'yum', 'dnf', 'microdnf', 'tdnf', 'zypper'])

export default defineRule({
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
  select: 'docker/Command',
  check(command, { report, undecided }) {
    if (!of.has(text(fact(command, 'program'))) || command.parent?.kind !== 'docker/Run') return
    const stage = ancestor(command, (r) => r.kind === 'docker/Stage')
    const kept = fact(command, 'cache.kept')
    if (!stage || isTrue(get(stage.body, 'shipped')) !== true) return
    if (kept.kind === 'unknown') undecided(kept)
    else if (isTrue(kept) === true) {
      report({
        at: get(command.body, 'name'),
        message: `\`${command.name}\` leaves ${text(fact(command, 'cache.directory'))} behind in this layer`,
        ...fixOf(command),
      })
    }
  },
})

/** `apk add --no-cache`; the others need a command of their own after the last use. */
function fixOf(command: Resource): { fix?: Fix } {
  const [action] = items(fact(command, 'operands'))
  const option = text(fact(command, 'program')) === 'apk' ? ' --no-cache' : undefined
  if (!action || !option || slice(action.span) !== text(action)) return {}
  const { file, end } = action.span
  return {
    fix: { title: `Add\`${option}\``, safety: 'safe', edits: [{ span: span(file, end, end), newText: option }] },
  }
}
