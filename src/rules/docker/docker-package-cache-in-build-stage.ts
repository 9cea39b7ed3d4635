import { cacheRule, type Fix, fact, fixedBy, insertAfter, type Resource, text } from '../../model/index.js'

const of: ReadonlySet<string> = new Set(['apk', 'yum', 'dnf', 'microdnf', 'tdnf', 'zypper', 'pip'])

export default cacheRule({
  meta: {
    id: 'docker-package-cache-in-build-stage',
    title: "The package manager's cache stays in a build stage",
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      hadolint: ['DL3019', 'DL3032', 'DL3036', 'DL3040', 'DL3042'],
      trivy: ['DS-0015', 'DS-0019', 'DS-0020', 'DS-0025', 'DS-0027'],
    },
    why: 'The stage is not shipped, but its layers are stored and moved with the build cache.',
    remedy: 'Mount a cache: `RUN --mount=type=cache,target=/var/cache/apk …` is also faster.',
    references: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  },
  of,
  shipped: false,
  fixOf,
})

/** A cache of the build, where the user is one that may write to it. */
function fixOf(command: Resource, run: Resource): { readonly fix?: Fix } {
  const user = fact(run, 'user')
  if (user.kind !== 'unknown' && !/^(root|0)(:|$)/.test(text(user))) return {}
  const directory = text(fact(command, 'cache.directory'))
  return fixedBy(
    'Mount a cache',
    'suggested',
    insertAfter(run.header, ` --mount=type=cache,target=${directory},sharing=locked`),
  )
}
