import { matches, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-hook-over-plain-http',
    title: 'Hook is fetched over an unprotected connection',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['insecure-url-scheme'] },
    why: 'What comes over `http://` or `git://` can be replaced on its way: the hook then runs with the rights of everybody who commits.',
    remedy: 'Write `https://` or `ssh://`.',
    references: ['https://pre-commit.com/#pre-commit-configyaml---repos'],
  },
  select: 'gha/PreCommitRepo',
  values: 'repo',
  bad: (value) => matches(value, /^(?:http|git|ftp):\/\//),
  message: (_, value) => `\`${printable(value)}\` can be replaced on its way`,
})
