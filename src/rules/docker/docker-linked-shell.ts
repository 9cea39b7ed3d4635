import { defineRule, type Fix, fact, fixedBy, get, items, type Resource, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-linked-shell',
    title: '`/bin/sh` is replaced by another shell',
    severity: 'medium',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL4005'] },
    why: 'Scripts of packages that count on the shell of the distribution break, and readers do not see which shell runs.',
    remedy: 'Write `SHELL ["/bin/bash", "-c"]`.',
    references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  },
  select: 'docker/Command',
  check(command, { report, graph }) {
    const run = command.parent
    if (command.name !== 'ln' || run?.kind !== 'docker/Run') return
    const operands = items(fact(command, 'operands'))
    const target = operands.at(-1)
    if (operands.length < 2) return
    if (!target || !/^(\/usr)?\/bin\/sh$/.test(text(target))) return
    const isAll = graph.parts(run, 'docker/Command').length === 1 && get(run.body, 'flags').kind === 'missing'
    report({
      at: target,
      message: 'the shell of the system becomes another one',
      ...(isAll ? fixOf(run, text(operands[0] ?? target)) : {}),
    })
  },
})

/** In place of a step that does nothing else. */
function fixOf(run: Resource, shell: string): { readonly fix?: Fix } {
  const path = /^\/[\w/-]*bin\/(?:ba|z|k|a|da)sh$/.test(shell) ? shell : undefined
  const isPlain = get(run.body, 'heredocs').kind === 'missing' && run.parent?.kind === 'docker/Stage'
  const edit = path && isPlain ? { span: run.extent, newText: `SHELL ["${path}", "-c"]` } : undefined
  return fixedBy('Write SHELL', 'suggested', edit)
}
