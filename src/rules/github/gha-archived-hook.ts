import { matches, printable, valueRule } from '../../model/index.js'

/** As of 2026-11. */
const archived =
  /^https:\/\/github\.com\/(?:pre-commit\/mirrors-(?:prettier|jshint|scss-lint|csslint|pylint|puppet-lint|autopep8|yapf|ruby-lint|fixmyjs)|myint\/docformatter|asottile\/(?:reorder_python_imports|seed-isort-config)|humitos\/mirrors-autoflake|doublify\/pre-commit-rust|syntaqx\/git-hooks|dnephin\/pre-commit-golang)(?:\.git)?\/?$/i

export default valueRule({
  meta: {
    id: 'gha-archived-hook',
    title: 'Hook is no longer maintained',
    severity: 'medium',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['archived-uses'] },
    why: 'Its repository is archived: errors and holes in it are not mended any more.',
    remedy: 'Use a maintained hook, or a local one.',
    references: ['https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories'],
  },
  select: 'gha/PreCommitRepo',
  values: 'repo',
  bad: (value) => matches(value, archived),
  message: (_, value) => `\`${printable(value)}\` is archived`,
})
