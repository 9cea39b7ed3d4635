import { child, defineRule, get, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-registry-login-in-clear',
    title: 'Registry login stands in the configuration',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL066'] },
    why: 'The value of `auth` is the password in base64: everybody who can read the repository can read it.',
    remedy: 'Keep `DOCKER_AUTH_CONFIG` in a masked variable of the project, and change the password.',
    references: [
      'https://docs.gitlab.com/ci/docker/using_docker_images/#access-an-image-from-a-private-container-registry',
    ],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    const variable = get(resource.body, 'variables.DOCKER_AUTH_CONFIG')
    const value = variable.kind === 'map' ? child(variable, 'value') : variable
    if (/"auth"\s*:\s*"[^"$]/.test(printable(value)))
      context.report({ at: value, message: 'the password of the registry is written in base64' })
  },
})
