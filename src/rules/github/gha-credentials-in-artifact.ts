import {
  defineRule,
  fact,
  get,
  isFalse,
  isTrue,
  not,
  printable,
  type Resource,
  type Tri,
  text,
  type Value,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-credentials-in-artifact',
    title: "Artifact contains the workspace together with the checkout's token",
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: "The uploaded workspace includes `.git/config`, in which `actions/checkout` stored the job's token. Whoever can download the artifact before the job ends can use it.",
    remedy: 'Set `persist-credentials: false` at the checkout, or upload only the files that were built.',
    references: [
      'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/',
      'https://github.com/actions/checkout#usage',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    let kept = false
    for (const step of context.graph.parts(job, 'gha/Step')) {
      const slug = text(fact(step, 'action.slug'))
      if (slug === 'actions/checkout') kept = keepsToken(step)
      if (slug !== 'actions/upload-artifact' || !kept) continue
      const path = get(step.body, 'with.path')
      const hidden = isWorkspace(path) ? hidesDotFiles(step) : true
      if (hidden === 'unknown') context.undecided(path, 'the version of `actions/upload-artifact` is not known here')
      if (hidden === false) {
        context.report({
          at: path,
          message: `\`${printable(path) || '${{ github.workspace }}'}\` includes \`.git/config\` with the token`,
        })
      }
    }
  },
})

function keepsToken(checkout: Resource): boolean {
  return (
    isFalse(get(checkout.body, 'with.persist-credentials')) === false &&
    get(checkout.body, 'with.path').kind === 'missing'
  )
}

function isWorkspace(path: Value): boolean {
  const written = path.kind === 'unknown' && path.origin ? printable(path.origin) : printable(path)
  return written
    .split('\n')
    .some((line) => /^(?:\.\/?|\*\*\/?\*?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/.test(line.trim()))
}

/** Since 4.4 hidden files are left out unless asked for. */
function hidesDotFiles(upload: Resource): Tri {
  const told = ['ref', 'refKind', 'comment'].map((name) => fact(upload, ['action', name]))
  if (told.some((value) => value.kind === 'unknown')) return 'unknown'
  const ref = text(fact(upload, 'action.ref')) || ''
  const version = /^v?(\d+)(?:\.(\d+))?/.exec(
    text(fact(upload, 'action.refKind')) === 'version' ? ref : text(fact(upload, 'action.comment')),
  )
  if (!version) return false
  const [major, minor] = [Number(version[1]), Number(version[2] ?? 99)]
  const recent = major > 4 || (major === 4 && minor >= 4)
  return recent && not(isTrue(get(upload.body, 'with.include-hidden-files')))
}
