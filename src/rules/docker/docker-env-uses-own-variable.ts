import { contains, defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-env-uses-own-variable',
    title: '`ENV` uses a variable that the same instruction sets',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3044'] },
    why: 'All values of one `ENV` are computed before any of them is set: the reference gets the old value, or none.',
    remedy: 'Split the instruction in two.',
    references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  },
  select: 'docker/Env',
  check(env, { report }) {
    const pairs = items(get(env.body, 'pairs'))
    for (const use of items(fact(env, 'references'))) {
      const name = text(get(use, 'name'))
      const others = pairs.filter((p) => text(get(p, 'key')) === name && !contains(p.span, use.span))
      const [setter] = others
      if (setter && name !== '') report({ at: use.span, message: `\`${name}\` is set by this very instruction` })
    }
  },
})
