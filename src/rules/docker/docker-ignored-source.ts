import { defineRule, fact, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-ignored-source',
    title: 'Source is excluded by .dockerignore',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { buildkit: ['CopyIgnoredFile'] },
    why: 'The builder never gets to see the file: the build fails, or copies less than was meant.',
    remedy: 'Take the pattern out of .dockerignore, or except the file with `!`.',
    references: ['https://docs.docker.com/reference/build-checks/copy-ignored-file/'],
  },
  select: ['docker/Copy', 'docker/Add'],
  check(copy, { report }) {
    for (const source of items(fact(copy, 'ignored'))) {
      report({ at: source, message: `.dockerignore keeps \`${text(source)}\` out of the build` })
    }
  },
})
