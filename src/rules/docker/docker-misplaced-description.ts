import { defineRule, fact, fixedBy, get, insertAfter, items, lineBreakOf, text } from '../../model/index.js'

/** Comments for tools. */
const pragma = /^#\s*(check|hadolint|checkov|trivy|bylaw|kics|syntax|escape|expect)\b/i

export default defineRule({
  meta: {
    id: 'docker-misplaced-description',
    title: 'Comment above `ARG` or `FROM` is no description of it',
    severity: 'info',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { buildkit: ['InvalidDefinitionDescription'] },
    why: '`docker build --call=outline` shows the comment above a stage or argument as its description, if it begins with its name.',
    remedy: 'Begin the comment with the name, or leave a blank line below it.',
    references: ['https://docs.docker.com/reference/build-checks/invalid-definition-description/'],
  },
  select: ['docker/From', 'docker/Arg'],
  check(instruction, { report }) {
    const comments = items(fact(instruction, 'comments')).filter((c) => !pragma.test(text(c)))
    const last = comments.at(-1)
    const pairs = items(get(instruction.body, 'pairs')).map((p) => get(p, 'key'))
    const named = instruction.kind === 'docker/From' ? [get(instruction.body, 'name')] : pairs
    const names = named.map((n) => text(n)).filter((n) => n !== '')
    if (!last || names.length === 0 || last.kind === 'unknown' || named.some((n) => n.kind === 'unknown')) return
    const lines = comments.map((c) => text(c).replace(/^#\s*/, ''))
    if (lines.at(-1) === '' || names.some((name) => lines.some((line) => line.startsWith(`${name} `)))) return
    report({
      at: last,
      message: `doesn't begin with ${names.map((n) => `\`${n}\``).join(' or ')}`,
      ...fixedBy('Leave a blank line below', 'safe', insertAfter(last.span, lineBreakOf(last.span))),
    })
  },
})
