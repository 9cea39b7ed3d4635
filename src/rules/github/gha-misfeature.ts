import { defineRule, fact, get, isSet, text, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-misfeature',
    title: 'Feature of Actions that better ones have replaced',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['misfeature'] },
    why: 'The setting still works, but hides what it does: `pip-install` has no lock file, `cmd` has no error handling, and an unusual shell is read by no tool.',
    remedy: 'Install packages in a step of their own, and use bash or PowerShell.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell',
    ],
  },
  select: ['gha/Workflow', 'gha/Job', 'gha/Step'],
  check(resource, context) {
    const shell = resource.kind === 'gha/Step' ? get(resource.body, 'shell') : get(resource.body, 'defaults.run.shell')
    if (isOdd(shell)) context.report({ at: shell, message: `\`${text(shell)}\` is a shell few tools can read` })
    const packages = get(resource.body, 'with.pip-install')
    if (text(fact(resource, 'action.slug')) === 'actions/setup-python' && isSet(packages) === true) {
      context.report({ at: packages, message: '`pip-install` installs packages out of sight' })
    }
  },
})

function isOdd(shell: Value): boolean {
  const name =
    text(shell)
      .split(/[\s\\/]+/)[0]
      ?.toLowerCase() ?? ''
  const program = /[\\/]/.test(text(shell).split(/\s/)[0] ?? '')
    ? (text(shell).split(/\s/)[0]?.split(/[\\/]/).at(-1) ?? '')
    : name
  return (
    text(shell) !== '' &&
    !/^(?:bash|sh|pwsh|powershell|python|zsh|node|perl|ruby|nix|nix-shell)(?:\.exe)?$/.test(program)
  )
}
