import { defineRule, equals, type Fix, fact, get, some, text } from '../../model/index.js'

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
  check(instruction, { report }) {
    const { body, header, name } = instruction
    const chosen = some(fact(instruction, 'keywords'), (k) => equals(k, 'SHELL'))
    const command = text(get(body, 'command'))
    if (equals(get(body, 'form'), 'shell') !== true || chosen !== false || command === '') return
    const exec = toExec(command)
    const at = get(body, 'command').span
    const fix: Fix | undefined = exec
      ? { title: 'Write the exec form', safety: 'suggested', edits: [{ span: at, newText: exec }] }
      : undefined
    report({ at: header, message: `${name} goes through a shell`, ...(fix ? { fix } : {}) })
  },
})

/** The exec form, where the shell has nothing to do: one command of plain words. */
function toExec(command: string): string | undefined {
  if (!/^[\w./:=@%+,-]+(?: +[\w./:=@%+,-]+)*$/.test(command) || /^\w+=/.test(command)) return undefined
  return `[${command
    .split(/ +/)
    .map((word) => `"${word}"`)
    .join(', ')}]`
}
