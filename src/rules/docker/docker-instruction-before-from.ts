import { defineRule, get, isTrue } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-instruction-before-from',
    title: 'Instruction before the first `FROM`',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3061'] },
    why: 'Only `ARG` may stand before the first `FROM`: the builder refuses anything else.',
    remedy: 'Move the instruction into a stage, or put a `FROM` before it.',
    references: ['https://docs.docker.com/reference/dockerfile/#from'],
  },
  select: 'docker/Stage',
  check(stage, { report }) {
    const { body, header } = stage
    if (isTrue(get(body, 'headless')) !== true || isTrue(get(body, 'final')) === true) return
    report({ at: header, message: 'stands before the first FROM' })
  },
})
