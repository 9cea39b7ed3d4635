import { defineRule, fact, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-secrets-overprovisioned',
    title: 'All secrets are exposed to a job',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['overprovisioned-secrets'], poutine: ['job_all_secrets'] },
    why: '`toJSON(secrets)` and secrets picked by a computed name make the runner hand every secret of repository and organisation to the job, where any step can read them from memory.',
    remedy: 'Name each secret that is needed: `${{ secrets.DEPLOY_TOKEN }}`.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
    ],
  },
  select: ['gha/Workflow', 'gha/Job', 'gha/Step'],
  check(resource, context) {
    for (const expression of items(fact(resource, 'expressions'))) {
      for (const reference of items(get(expression, 'references'))) {
        const path = text(reference)
        if (path !== 'secrets' && path !== 'secrets.*') continue
        context.report({ at: reference, message: `\`${text(get(expression, 'source'))}\` needs all secrets, not one` })
      }
    }
  },
})
