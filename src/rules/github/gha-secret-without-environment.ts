import { child, defineRule, fact, get, isUnset, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-secret-without-environment',
    title: 'Secret is used in a job without an environment',
    severity: 'low',
    confidence: 'low',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { zizmor: ['secrets-outside-env'] },
    why: 'Secrets of the repository are open to every workflow on every branch; those of an environment only to jobs that enter it, after the checks you set.',
    remedy: 'Move the secret into an environment and name it at the job: `environment: production`.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments'],
  },
  select: 'gha/Job',
  check(job, context) {
    if (!isUnset(child(job.body, 'environment')) || !isUnset(child(job.body, 'uses'))) return
    for (const resource of [job, ...context.graph.parts(job, 'gha/Step')]) {
      for (const reference of items(fact(resource, 'expressions')).flatMap((e) => items(get(e, 'references')))) {
        const path = text(reference)
        if (path.startsWith('secrets.') && path !== 'secrets.github_token')
          context.report({ at: reference, message: `\`${path}\` is a secret of the repository` })
      }
    }
  },
})
