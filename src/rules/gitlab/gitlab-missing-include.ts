import { child, defineRule, fact, isFalse, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-missing-include',
    title: 'Included file is not there',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'GitLab refuses the whole configuration: no pipeline is created until it is mended.',
    remedy: 'Correct the path; it begins at the root of the repository.',
    references: ['https://docs.gitlab.com/ci/yaml/#includelocal'],
  },
  select: 'gitlab/Include',
  check(include, context) {
    const path = child(include.body, 'local')
    const written = text(path)
    if (isFalse(fact(include, 'read')) !== true || written === '' || /[$*]/.test(written)) return
    context.report({ at: path, message: `\`${written}\` is not in the repository` })
  },
})
