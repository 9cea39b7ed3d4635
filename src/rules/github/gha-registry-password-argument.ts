import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-registry-password-argument',
    title: 'Registry password is given on the command line',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Arguments stand in the process list, which every process on the runner can read, and in the log once the command is traced.',
    remedy: 'Give it through standard input: `echo "$PASSWORD" | docker login -u "$USER" --password-stdin`.',
    references: ['https://docs.docker.com/reference/cli/docker/login/#password-stdin'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.login-password')],
  bad: isSet,
  message: (_, found) => text(found),
})
