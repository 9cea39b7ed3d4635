import { defineRule, fact, get, items, printable, text } from '../../model/index.js'

/** Names that decide who gets a job; free text such as a commit message is searched on purpose. */
const names =
  /^CI_(?:COMMIT_(?:BRANCH|REF_NAME|TAG)|MERGE_REQUEST_(?:SOURCE|TARGET)_BRANCH_NAME|PROJECT_(?:PATH|NAMESPACE)|BUILD_REF_NAME)$|^GITLAB_USER_(?:LOGIN|EMAIL)$/

export default defineRule({
  meta: {
    id: 'gitlab-unanchored-pattern',
    title: 'Pattern in a condition matches a part of the name',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL043'] },
    why: 'Without `^` and `$` a branch like `not-main-really` passes a condition that is meant for `main`, and gets the job and its secrets.',
    remedy: 'Anchor the pattern: `=~ /^release-\\d+$/`, or compare with `==`.',
    references: ['https://docs.gitlab.com/ci/yaml/#rulesif'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const match of items(fact(resource, 'conditions')).flatMap((c) => items(get(c, 'matches')))) {
      const variable = text(get(match, 'variable'))
      const pattern = printable(get(match, 'pattern'))
        .replace(/\/[a-z]*$/, '')
        .slice(1)
      if (!names.test(variable) || pattern === '' || /^(?:\^|\\A)/.test(pattern)) continue
      context.report({ at: match, message: `\`${pattern}\` also matches in the middle of \`${variable}\`` })
    }
  },
})
