import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-obfuscated-reference',
    title: 'Path of an action takes a detour',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['obfuscation'] },
    why: 'Empty, `.` and `..` parts hide which code is called from people who search for it and from tools that compare names.',
    remedy: 'Write the path as it is.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
    ],
  },
  select: 'gha/Step',
  values: (step) => items(fact(step, 'diagnostics.odd-path')),
  bad: isSet,
  message: (_, found) => text(found),
})
