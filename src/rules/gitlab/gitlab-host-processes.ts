import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-host-processes',
    title: 'Container shares the processes of the runner',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL061'] },
    why: 'The container sees, and may stop or trace, every process on the runner, with the secrets in their environment.',
    remedy: 'Drop `--pid host`.',
    references: ['https://docs.docker.com/engine/reference/run/#pid-settings---pid'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.host-pid')],
  bad: isSet,
  message: (_, found) => text(found),
})
