import {
  commandArguments,
  commandName,
  defineRule,
  fact,
  get,
  isTrue,
  items,
  runs,
  slice,
  text,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-image-tag-from-branch',
    title: 'Image is tagged with the name of a branch',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL015'] },
    why: 'Whoever names a branch chooses the tag: a branch called `latest` or `v1.0` overwrites the image others use.',
    remedy: 'Tag with `$CI_COMMIT_SHA`, and move release tags in a protected job.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution'],
  },
  select: 'gitlab/Command',
  check(command, context) {
    const engine = ['docker', 'podman', 'buildah', 'nerdctl'].includes(commandName(command.body))
    if (!engine || runs(command.body, ['build', 'buildx', 'push', 'tag', 'bud', 'image']) !== true) return
    for (const use of items(fact(command, 'predefined'))) {
      if (isTrue(get(use, 'userControlled')) !== true) continue
      const word = commandArguments(command.body).find(
        (arg) => arg.span.start <= use.span.start && use.span.end <= arg.span.end,
      )
      if (!word || !/:\$\{?\w+\}?["']?$|:[\w.-]*\$/.test(slice(word.span))) continue
      context.report({ at: use, message: `the tag is whatever \`${text(get(use, 'variable'))}\` says` })
    }
  },
})
