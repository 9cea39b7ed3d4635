import { child, defineRule, fact, get, items, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-docker-in-docker',
    title: 'Job needs a privileged runner for Docker in Docker',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL054'] },
    why: 'The `dind` service works only on runners that start privileged containers: every job there can take over the machine.',
    remedy: 'Build images with Buildah, or with BuildKit in rootless mode.',
    references: ['https://docs.gitlab.com/ci/docker/using_docker_build/#use-docker-in-docker'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const service = items(fact(job, 'services')).find((s) =>
      /(?:^|\/)docker:(?:.*-)?dind/.test(printable(get(s, 'name'))),
    )
    const host = get(child(job.body, 'variables'), 'DOCKER_HOST')
    if (service)
      context.report({
        at: get(service, 'written'),
        message: `\`${printable(get(service, 'name'))}\` runs in a privileged container`,
      })
    else if (/^tcp:\/\/(?:docker|localhost):237[56]/.test(printable(host))) {
      context.report({ at: host, message: '`DOCKER_HOST` names an engine inside of a privileged container' })
    }
  },
})
