import { defineRule, fact, get, text } from '../../model/index.js'

const pointless: ReadonlySet<string> = new Set(
  'free ifconfig kill mount nano ps reboot service shutdown ssh top umount vi vim'.split(' '),
)

export default defineRule({
  meta: {
    id: 'docker-pointless-command',
    title: 'Command that makes no sense in a build',
    severity: 'low',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3001'] },
    why: 'Processes and mounts end with the step that started them, and nobody sits at the terminal: the command does nothing that lasts, or fails.',
    remedy: 'Delete it; start services when the container starts, from its entry point.',
    references: ['https://docs.docker.com/build/building/best-practices/#decouple-applications'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (!pointless.has(command.name) || command.parent?.kind !== 'docker/Run') return
    const name = get(command.body, 'name')
    const options = fact(command, 'options')
    const asks = ['--version', '--help', '-V'].some((o) => get(options, [o]).kind !== 'missing')
    if (!asks) report({ at: name, message: `\`${text(name)}\` has no effect that lasts` })
  },
})
