import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gitlab-extra-package-index',
    title: 'Second package index allows names to be hijacked',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL079'] },
    why: "pip takes the highest version from any index. Somebody who publishes your internal package's name on the public index decides what is installed.",
    remedy: 'Use one index that mirrors the public one (`--index-url`), or pin by hash.',
    references: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url'],
  },
  select: 'gitlab/Command',
  values: (command) => [fact(command, 'signals.extra-index')],
  bad: isSet,
  message: (_, found) => text(found),
})
