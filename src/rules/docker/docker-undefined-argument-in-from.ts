import { defineRule, equals, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-undefined-argument-in-from',
    title: '`FROM` uses an argument that was not declared',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { buildkit: ['UndefinedArgInFrom'] },
    why: 'An undeclared variable is empty in `FROM`, whatever is passed on the command line: another image is built upon, or none.',
    remedy: 'Declare it with `ARG` before the first `FROM`, with a default; look for a misspelling.',
    references: [
      'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
      'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
    ],
  },
  select: 'docker/From',
  check(from, { report }) {
    for (const use of items(fact(from, 'references'))) {
      if (equals(get(use, 'defined'), false) !== true) continue
      report({ at: use.span, message: `no ARG before the first FROM declares \`${text(get(use, 'name'))}\`` })
    }
  },
})
