import { defineRule, equals, fact, get, some, text } from '../../model/index.js'

/** What the reference grammar of container images lets through. */
const valid =
  /^(?:[a-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:[._]|__|-+|\/)[a-z0-9]+)*(?::[\w][\w.-]*)?(?:@[a-z0-9+._-]+:[0-9a-f]+)?$/i

export default defineRule({
  meta: {
    id: 'docker-base-image-needs-argument',
    title: 'Base image has no valid name unless an argument is passed',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { buildkit: ['InvalidDefaultArgInFrom'] },
    why: 'A build without `--build-arg` fails, or worse: builds upon something else. Editors, scanners and update bots build without arguments.',
    remedy: 'Give the `ARG` a default, or write one where it is used: `${VERSION:-13}`.',
    references: ['https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/'],
  },
  select: 'docker/From',
  check(from, { report }) {
    const reference = get(from.body, 'default')
    const undeclared = some(fact(from, 'references'), (use) => equals(get(use, 'defined'), false)) === true
    if (reference.kind !== 'scalar' || undeclared || fact(from, 'base').kind !== 'missing') return
    const name = text(reference)
    if (!valid.test(name)) report({ at: reference, message: `without arguments the image is named \`${name}\`` })
  },
})
