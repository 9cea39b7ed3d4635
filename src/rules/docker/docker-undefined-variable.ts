import { contains, defineRule, equals, fact, get, items, type Resource, type Span, text } from '../../model/index.js'

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
    for (const use of items(fact(instruction, 'references'))) {
      const name = text(get(use, 'name'))
      const defined = get(use, 'defined')
      if (name === '' || setHere(instruction, name, use.span) || !/^[A-Za-z_]/.test(name)) continue
      if (equals(defined, false) === true)
        report({ at: use.span, message: `nothing above sets \`${name}\` in this stage` })
      else if (defined.kind === 'unknown' && !common.has(name)) undecided(defined)
    }
  },
})

/** Set by another pair of the same instruction: that is another rule's concern. */
function setHere({ body }: Resource, name: string, use: Span): boolean {
  return items(get(body, 'pairs')).some((p) => text(get(p, 'key')) === name && !contains(p.span, use))
}
