import {
  defineRule,
  equals,
  type Fix,
  fact,
  fixedBy,
  get,
  insertBefore,
  slice,
  some,
  text,
  type Value,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-relative-workdir',
    title: 'Relative `WORKDIR`',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3000'], trivy: ['DS-0009'], checkov: ['CKV_DOCKER_10'] },
    why: 'What it means must be worked out from all `WORKDIR`s above, and changes when one of them does.',
    remedy: 'Write the whole path.',
    references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  },
  select: 'docker/Workdir',
  check(workdir, { report }) {
    const path = get(workdir.body, 'path')
    const written = path.kind === 'unknown' ? (path.prefix ?? '') : text(path)
    const set = some(fact(workdir, 'keywords'), (k) => equals(k, 'WORKDIR')) === true
    if (set && written !== '' && !/^([/\\]|[a-z]:)/i.test(written))
      report({ at: path, message: `\`${written}\` is relative`, ...fixOf(path, fact(workdir, 'workdir')) })
  },
})

/** The path of the `WORKDIR` before, where that is a whole path and stands there as it is. */
function fixOf(path: Value, before: Value): { readonly fix?: Fix } {
  const isLiteral = before.kind === 'scalar' && !before.origin && slice(before.span) === text(before)
  const isPlain = /^[\w-]/.test(slice(path.span)) && text(before).startsWith('/')
  const edit = isLiteral && isPlain ? insertBefore(path.span, `${text(before).replace(/\/+$/, '')}/`) : undefined
  return fixedBy('Write the whole path', 'safe', edit)
}
