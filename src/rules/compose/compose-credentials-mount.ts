import { every, fact, printable, test, valueRule } from '../../model/index.js'

/** Directories in which well-known programs keep what proves who somebody is. */
const credentials = /(?:^|\/)\.(?:ssh|aws|azure|kube|gnupg|docker)(?:\/|$)|(?:^|\/)\.config\/gcloud(?:\/|$)/

export default valueRule({
  meta: {
    id: 'compose-credentials-mount',
    title: 'Service gets the credentials of a user',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'The directory holds keys and tokens of a person. A service that can read it can act as that person on other machines, in clouds and in registries.',
    remedy: 'Give the service credentials of its own, as a secret under `secrets`.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/compose/how-tos/use-secrets/',
    ],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'mounts'), 'source').values,
  bad: (source) => test(source, (path) => typeof path === 'string' && credentials.test(path)),
  message: (s, source) => `service \`${s.name}\` gets the credentials in \`${printable(source)}\``,
})
