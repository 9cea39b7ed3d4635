import { child, defineRule, entries, get, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-container-password',
    title: 'Password of a container registry stands in the workflow',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['hardcoded-container-credentials'], actionlint: ['credentials/hardcoded'] },
    why: 'Everybody who can read the repository, its forks and its history can read the password.',
    remedy:
      'Keep it in a secret: `password: ${{ secrets.REGISTRY_PASSWORD }}`, and change the password that was published.',
    references: [
      'https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idcontainercredentials',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const check = (container: Value, name: string): void => {
      const password = get(container, 'credentials.password')
      if (password.kind !== 'scalar' || password.value === null || password.origin) return
      context.report({ at: password, message: `the password of the registry of ${name} is written in clear` })
    }
    check(child(job.body, 'container'), 'the job container')
    for (const [name, service] of entries(child(job.body, 'services'))) check(service, `service \`${name}\``)
  },
})
