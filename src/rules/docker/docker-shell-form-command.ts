import { defineRule, equals, execFormEdits, fact, fixedBy, get, some, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-shell-form-command',
    title: '`CMD` or `ENTRYPOINT` in shell form',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3025'], buildkit: ['JSONArgsRecommended'] },
    why: 'A shell becomes process 1 and passes no signals on: the program never sees SIGTERM and is killed after the grace period. Arguments after `docker run image` are lost.',
    remedy:
      'Write a JSON array: `CMD ["program", "argument"]`. Where a shell is needed, say so with `SHELL`, or start the program with `exec` in a script.',
    references: [
      'https://docs.docker.com/reference/build-checks/json-args-recommended/',
      'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form',
    ],
  },
  select: ['docker/Cmd', 'docker/Entrypoint'],
  check(instruction, { report, graph }) {
    const { body, header, name } = instruction
    const chosen = some(fact(instruction, 'keywords'), (k) => equals(k, 'SHELL'))
    const command = get(body, 'command')
    if (equals(get(body, 'form'), 'shell') !== true || chosen !== false || text(command) === '') return
    const edits = execFormEdits(command, graph.parts(instruction, 'docker/Command')) ?? [undefined]
    report({
      at: header,
      message: `${name} goes through a shell`,
      ...fixedBy('Write the exec form', 'suggested', ...edits),
    })
  },
})
