import { and, equals, fact, get, isSet, not, or, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'compose-unpinned-image',
    title: 'Image has no tag, or the tag `latest`',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Which version starts depends on the day the image was pulled: two machines run different ones, and a restart may bring an upgrade that nobody decided.',
    remedy: 'Name a version, or a digest if it must be exactly the same image.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#image',
      'https://docs.docker.com/dhi/core-concepts/digests/',
    ],
  },
  select: 'compose/Service',
  // With `build` the name is what the result is called, not what is fetched.
  where: (s) => and(not(isSet(get(s.body, 'build'))), isSet(get(s.body, 'image'))),
  values: 'image',
  bad: (_, s) => {
    const tag = fact(s, 'image.tag')
    return and(not(isSet(fact(s, 'image.digest'))), or(not(isSet(tag)), equals(tag, 'latest')))
  },
  message: (s, image) => `service \`${s.name}\` runs whatever \`${printable(image)}\` is today`,
})
