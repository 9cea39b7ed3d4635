import { child, defineRule, entries, isTrue, or, test } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-debug-trace',
    title: 'Debug log prints all variables',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL033'], poutine: ['debug_enabled'] },
    why: 'With `CI_DEBUG_TRACE` the log shows every command and every variable of the job, masked ones in parts; `CI_DEBUG_SERVICES` does so for the logs of service containers.',
    remedy: "Delete the variable; set it by hand for a single run, and delete that job's log afterwards.",
    references: ['https://docs.gitlab.com/ci/variables/#enable-debug-logging'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    for (const [name, variable] of entries(child(resource.body, 'variables'))) {
      if (name !== 'CI_DEBUG_TRACE' && name !== 'CI_DEBUG_SERVICES') continue
      const value = variable.kind === 'map' ? child(variable, 'value') : variable
      const on = or(
        isTrue(value),
        test(value, (v) => String(v) === '1'),
      )
      if (on === true) context.report({ at: value, message: `\`${name}\` prints variables to the log` })
    }
  },
})
