import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-secret-build-argument',
    title: 'Secret is given to an image build as an argument',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL059'] },
    why: 'Build arguments are kept in the history of the image: whoever can pull it can read them.',
    remedy:
      'Mount it for the one instruction that needs it: `--secret id=token,env=TOKEN` and `RUN --mount=type=secret,id=token`.',
    references: ['https://docs.docker.com/build/building/secrets/'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.build-secret')],
  bad: isSet,
  message: (_, found) => text(found),
})
