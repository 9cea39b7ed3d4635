import { defineRule, fact, get, items, printable, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-image-without-digest',
    title: 'Container image is pinned by a tag, not by a digest',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['unpinned-images'] },
    why: 'A tag can be pushed again with other content; only the digest says what will run with the token of the job.',
    remedy: 'Add the digest: `node:22.11.0@sha256:…`; Dependabot and Renovate update both.',
    references: [
      'https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idcontainerimage',
    ],
  },
  select: ['gha/Job', 'gha/Step', 'gha/Action'],
  check(resource, context) {
    const check = (image: Value): void => {
      if (image.kind !== 'scalar' || image.value === null || image.value === '') return
      const name = printable(image).replace(/^docker:\/\//, '')
      if (name.includes('@sha256:')) return
      const tag = /:([^/:]+)$/.exec(name)?.[1]
      if (tag !== undefined) context.report({ at: image, message: `\`${name}\` is pinned by the tag \`${tag}\` alone` })
    }
    check(fact(resource, 'action.image'))
    const own = get(resource.body, 'runs.image')
    if (/^docker:\/\//.test(printable(own))) check(own)
    for (const image of items(fact(resource, 'images'))) check(image)
  },
})
