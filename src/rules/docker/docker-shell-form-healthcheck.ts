import { defineRule, equals, execFormEdits, fixedBy, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-shell-form-healthcheck',
    title: '`HEALTHCHECK CMD` in shell form',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { hadolint: ['DL3025'] },
    why: 'Each check starts a shell that does nothing but start the program.',
    remedy: 'Write a JSON array: `HEALTHCHECK CMD ["curl", "--fail", "http://localhost:8080/"]`.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  },
  select: 'docker/Healthcheck',
  check(healthcheck, { report, graph }) {
    const { body } = healthcheck
    const command = get(body, 'command')
    if (equals(get(body, 'form'), 'shell') !== true || text(command) === '') return
    const edits = execFormEdits(command, graph.parts(healthcheck, 'docker/Command')) ?? [undefined]
    report({
      at: command,
      message: 'the check goes through a shell',
      ...fixedBy('Write the exec form', 'suggested', ...edits),
    })
  },
})
