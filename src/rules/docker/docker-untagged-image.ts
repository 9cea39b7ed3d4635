import { defineRule, fact, get, isSet, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-untagged-image',
    title: 'Base image without a tag',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3006'], trivy: ['DS-0001'], checkov: ['CKV_DOCKER_7'] },
    why: 'Without a tag `latest` is meant: the next build may take another version, and nobody can tell later which one it was.',
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
    if (fact(from, 'base').kind !== 'missing' || image.kind !== 'map' || text(get(image, 'raw')) === 'scratch') return
    const pinned = isSet(get(image, 'digest'))
    if (pinned === true || isSet(tag) === true) return
    // Of `alpine:${V}` the tag is there, whatever it is.
    if (tag.kind === 'unknown') {
      if (get(image, 'name').kind === 'unknown') undecided(tag)
    } else if (pinned === false && text(get(image, 'raw')) !== '')
      report({ at: image, message: `\`${text(get(image, 'raw'))}\` has no tag` })
  },
})
