import { contains, defineRule, equals, fact, get, items, text } from '../../model/index.js'

/** Set by almost every image: not worth a word where the base image isn't known. */
const common: ReadonlySet<string> = new Set(['PATH', 'HOME', 'LD_LIBRARY_PATH', 'PYTHONPATH', 'NODE_PATH', 'CLASSPATH'])

export default defineRule({
  meta: {
    id: 'docker-undefined-variable',
    title: 'Variable that nothing defines',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { buildkit: ['UndefinedVar'] },
    why: 'The variable is empty here: paths collapse, versions vanish. Often the name is misspelt, or the `ARG` stands further down or in another stage.',
    remedy: 'Declare it with `ARG` or `ENV` above, in the same stage.',
    references: ['https://docs.docker.com/reference/build-checks/undefined-var/'],
  },
  select: [
    'docker/Add',
    'docker/Arg',
    'docker/Copy',
    'docker/Env',
    'docker/Expose',
    'docker/Label',
    'docker/Stopsignal',
    'docker/User',
    'docker/Volume',
    'docker/Workdir',
  ],
  check(instruction, { report, undecided }) {
    // What another pair of the same ENV sets is another rule's concern. Of an ARG each pair sees those before it.
    const pairs = instruction.kind === 'docker/Arg' ? [] : items(get(instruction.body, 'pairs'))
    const own = new Map(pairs.map((pair) => [text(get(pair, 'key')), pair.span]))
    for (const use of items(fact(instruction, 'references'))) {
      const name = text(get(use, 'name'))
      const defined = get(use, 'defined')
      const setter = own.get(name)
      if (!/^[A-Za-z_]/.test(name) || (setter && !contains(setter, use.span))) continue
      if (equals(defined, false) === true)
        report({ at: use.span, message: `nothing above sets \`${name}\` in this stage` })
      else if (defined.kind === 'unknown' && !common.has(name)) undecided(defined)
    }
  },
})
