import { child, defineRule, get, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-docker-socket',
    title: 'Job uses the container engine of the runner',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL055'] },
    why: 'Whoever can talk to the engine can start a container that owns the runner, and read what other jobs leave there.',
    remedy: 'Build images without an engine (Buildah, BuildKit rootless) or in a machine of its own.',
    references: ['https://docs.gitlab.com/ci/docker/using_docker_build/#use-docker-socket-binding'],
  },
  select: ['gitlab/Pipeline', 'gitlab/Job', 'gitlab/Template'],
  check(resource, context) {
    const variable = get(resource.body, 'variables.DOCKER_HOST')
    const value = variable.kind === 'map' ? child(variable, 'value') : variable
    if (/docker\.sock/.test(printable(value)))
      context.report({ at: value, message: "the socket of the runner's engine is used" })
  },
})
