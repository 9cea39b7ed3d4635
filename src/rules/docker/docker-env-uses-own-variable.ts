import { contains, defineRule, fact, get, items, text, type Value } from '../../model/index.js'

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
    const setters = new Map<string, Value[]>()
    for (const pair of items(get(env.body, 'pairs'))) {
      const key = text(get(pair, 'key'))
      const others = setters.get(key)
      if (others) others.push(pair)
      else setters.set(key, [pair])
    }
    for (const use of items(fact(env, 'references'))) {
      const name = text(get(use, 'name'))
      const other = setters.get(name)?.some((pair) => !contains(pair.span, use.span))
      if (other && name !== '') report({ at: use.span, message: `\`${name}\` is set by this very instruction` })
    }
  },
})
