import { fact, isSet, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-stored-cloud-key',
    title: 'Script logs in to a cloud with a stored key',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {},
    why: 'A stored key of a service account works from anywhere until somebody revokes it; short-lived tokens by OpenID Connect end with the job.',
    remedy: 'Exchange the ID token of the job for credentials of the cloud, and delete the stored key.',
    references: ['https://docs.gitlab.com/ci/cloud_services/'],
  },
  select: 'gha/Command',
  values: (command) => [fact(command, 'signals.cloud-key')],
  bad: isSet,
  message: (_, found) => text(found),
})
