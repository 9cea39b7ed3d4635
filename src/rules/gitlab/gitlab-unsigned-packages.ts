import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-unsigned-packages',
    title: 'Packages are installed without checking their signature',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL069'] },
    why: "The signature is what tells the distribution's package from one that somebody put on a mirror or on the way.",
    remedy: 'Import the key of the repository and drop the option.',
    references: ['https://wiki.debian.org/SecureApt'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.signature-off')],
  bad: isSet,
  message: (_, found) => text(found),
})
