import { child, defineRule, fact, isTrue } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-security-scan-may-fail',
    title: 'Security scan may fail without consequence',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL008'] },
    why: 'With `allow_failure: true` the pipeline goes on and deploys whatever the scan found.',
    remedy: 'Drop `allow_failure` from the scan, or limit it to exit codes that mean something else.',
    references: [
      'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-01-Insufficient-Flow-Control-Mechanisms',
    ],
  },
  select: 'gitlab/Job',
  check(job, context) {
    const allowed = child(job.body, 'allow_failure')
    if (isTrue(fact(job, 'scans')) === true && isTrue(allowed) === true) {
      context.report({ at: allowed, message: `job \`${job.name}\` may fail and the pipeline goes on` })
    }
  },
})
