import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-shell',
    title: "Shell doesn't exist on the runner",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['shell-name/invalid'] },
    why: 'The runner finds no such program: the step fails before its script begins.',
    remedy: 'Use a shell the runner has, or a command line with `{0}` for the script.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.shell-name')),
  bad: isSet,
  message: (_, found) => text(found),
})
