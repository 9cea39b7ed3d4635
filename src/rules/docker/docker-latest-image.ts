import { defineRule, equals, fact, get, isSet, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-latest-image',
    title: 'Base image with the tag `latest`',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3007'], trivy: ['DS-0001'], checkov: ['CKV_DOCKER_7'] },
    why: 'What `latest` means changes with every release of the image: a rebuild may bring another major version without a change in this file.',
    remedy: 'Name the version: `debian:13.1`, or better the digest.',
    references: [
      'https://docs.docker.com/reference/dockerfile/#from',
      'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    ],
  },
  select: 'docker/From',
  check(from, { report, undecided }) {
    const image = get(from.body, 'image')
    const tag = get(image, 'tag')
    const pinned = isSet(get(image, 'digest'))
    if (pinned === true || fact(from, 'base').kind !== 'missing') return
    if (tag.kind === 'unknown') undecided(tag)
    else if (pinned === false && equals(tag, 'latest') === true)
      report({ at: tag, message: `\`${text(get(image, 'raw'))}\` is whatever was pushed last` })
  },
})
