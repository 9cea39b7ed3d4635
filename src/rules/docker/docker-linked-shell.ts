import { defineRule, fact, items, text } from '../../model/index.js'

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
  check(command, { report }) {
    if (command.name !== 'ln' || command.parent?.kind !== 'docker/Run') return
    const operands = items(fact(command, 'operands'))
    const target = operands.at(-1)
    if (operands.length < 2) return
    if (target && /^(\/usr)?\/bin\/sh$/.test(text(target)))
      report({ at: target, message: 'the shell of the system becomes another one' })
  },
})
