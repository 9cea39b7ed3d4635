import { defineRule, get, isTrue, or, test } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-debug-logging',
    title: 'Debug log of the runner is switched on',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { poutine: ['debug_enabled'] },
    why: 'The debug log prints the environment of steps and the inputs of actions, with values that masking misses.',
    remedy: 'Delete the variable; switch the debug log on for a single run by hand.',
    references: ['https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging'],
  },
  select: ['gha/Workflow', 'gha/Job', 'gha/Step'],
  check(resource, context) {
    for (const name of ['ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG']) {
      const value = get(resource.body, ['env', name])
      if (
        or(
          isTrue(value),
          test(value, (v) => String(v) === '1'),
        ) === true
      )
        context.report({ at: value, message: `\`${name}\` prints more than is meant for logs` })
    }
  },
})
