import { defineRule, fact, get, isSet, text } from '../../model/index.js'

/** A whole version or a date, `v1.2.3-alpine` or `trixie-20250908`: by custom such a tag is not moved to another release. */
const wholeVersion = /^v?\d+\.\d+\.\d+|(?:^|[-.])20\d{6}(?:$|[-.])/

export default defineRule({
  meta: {
    id: 'docker-floating-base-image',
    title: 'Base image is named by a tag that moves',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A tag such as `20-alpine` is pointed at every new release, so the same Dockerfile builds something else next week, and nobody can tell what a given image was built on.',
    remedy: 'Name the digest, or at least a whole version; a dependency updater keeps it fresh.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  },
  select: 'docker/From',
  check(from, { report, undecided }) {
    const image = get(from.body, 'image')
    if (fact(from, 'base').kind !== 'missing') return
    const tag = get(image, 'tag')
    const pinned = isSet(get(image, 'digest'))
    if (pinned === true || isSet(tag) === false) return
    if (pinned === 'unknown' || tag.kind === 'unknown') return undecided(tag)
    const name = text(tag)
    if (name !== 'latest' && !wholeVersion.test(name))
      report({ at: tag, message: `\`${text(get(image, 'raw'))}\` moves with every release` })
  },
})
