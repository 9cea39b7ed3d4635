import { child, defineRule, equals, get } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-docker-without-tls',
    title: 'Docker engine of the job listens without TLS',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL031'] },
    why: 'An empty `DOCKER_TLS_CERTDIR` opens the engine on port 2375 without a password to everything in the network of the runner.',
    remedy: 'Set `DOCKER_TLS_CERTDIR: "/certs"` and use port 2376.',
    references: [
      'https://docs.gitlab.com/ci/docker/using_docker_build/#docker-in-docker-with-tls-enabled-in-the-docker-executor',
    ],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    const variable = get(resource.body, 'variables.DOCKER_TLS_CERTDIR')
    const value = variable.kind === 'map' ? child(variable, 'value') : variable
    if (equals(value, '') === true) context.report({ at: value, message: 'the engine accepts connections without TLS' })
  },
})
