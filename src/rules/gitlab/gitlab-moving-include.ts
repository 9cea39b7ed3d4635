import { child, defineRule, fact, isUnset, printable, text } from '../../model/index.js'

/** A commit or what looks like a release. */
const fixed = /^(?:[0-9a-f]{40}|v?\d+(?:\.\d+)*(?:[-+.].*)?)$/

export default defineRule({
  meta: {
    id: 'gitlab-moving-include',
    title: 'Included configuration can change without a commit',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL003'] },
    why: 'Whoever can push to that branch, or serve that address, adds jobs to this pipeline that run with its variables and tokens.',
    remedy:
      'Name a tag or, better, a full commit in `ref:`; replace remote addresses by a project include, or add `integrity:`.',
    references: ['https://docs.gitlab.com/ci/yaml/#include'],
  },
  select: 'gitlab/Include',
  check(include, context) {
    const type = text(fact(include, 'type'))
    const named = child(include.body, type)
    if (named.kind === 'unknown') {
      context.undecided(named)
      return
    }
    if (type === 'remote' && isUnset(child(include.body, 'integrity'))) {
      context.report({ at: named, message: `\`${printable(named)}\` may answer something else tomorrow` })
    }
    if (type === 'project') {
      const ref = child(include.body, 'ref')
      if (ref.kind === 'unknown') context.undecided(ref)
      else if (isUnset(ref))
        context.report({ at: named, message: `\`${printable(named)}\` is included from its default branch` })
      else if (!fixed.test(printable(ref))) {
        context.report({
          at: ref,
          message: `\`${printable(named)}\` is included from \`${printable(ref)}\`, which can change`,
        })
      }
    }
    if (type === 'component') {
      const version = printable(named).split('@')[1]
      if (version === undefined) context.report({ at: named, message: 'the component names no version' })
      else if (!fixed.test(version))
        context.report({ at: named, message: `the component's version \`${version}\` can change` })
    }
  },
})
