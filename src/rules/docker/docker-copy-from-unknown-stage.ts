import {
  ancestor,
  defineRule,
  fact,
  fixedBy,
  type Graph,
  get,
  type Resource,
  slice,
  suggest,
  text,
} from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-copy-from-unknown-stage',
    title: '`COPY --from` names no stage before it',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3022'] },
    why: 'A name that is no earlier stage is taken for an image of Docker Hub, or fails.',
    remedy:
      'Name an earlier stage; write an image with its tag, so that it is seen as one. Declare contexts of `--build-context` to be expected by an ignore comment.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  },
  select: 'docker/Copy',
  check(copy, { report, undecided, graph }) {
    // A trigger means the stages of the file that it runs in.
    if (copy.parent?.kind === 'docker/Onbuild') return
    const from = get(copy.body, 'flags.from')
    if (from.kind === 'unknown') undecided(from)
    const name = text(from)
    if (name === '' || /[:/@]/.test(name) || fact(copy, 'source').kind !== 'missing') return
    const near = suggest(name, stagesBefore(copy, graph))
    const edit = near && slice(from.span) === name ? { span: from.span, newText: near } : undefined
    report({
      at: from,
      message: `no stage before this one is named \`${name}\``,
      ...fixedBy(`Write \`${near}\``, 'suggested', edit),
    })
  },
})

function stagesBefore(copy: Resource, graph: Graph): readonly string[] {
  const own = ancestor(copy, (r) => r.kind === 'docker/Stage')
  const all = graph.ofKind('docker/Stage').filter((stage) => stage.parent === own?.parent)
  return all
    .slice(0, all.indexOf(own ?? copy))
    .map((stage) => text(get(stage.body, 'name')))
    .filter((n) => n !== '')
}
