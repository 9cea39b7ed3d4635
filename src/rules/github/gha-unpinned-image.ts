import { defineRule, fact, get, items, printable, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-unpinned-image',
    title: 'Container image of a job or step has no fixed version',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['unpinned-images'] },
    why: "Without a tag, or with `latest`, the job runs whatever was pushed last: results change without a commit, and a hijacked image runs with the job's token.",
    remedy: 'Name a version and, better, the digest: `node:22.11.0@sha256:…`.',
    references: [
      'https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#jobsjob_idcontainerimage',
    ],
  },
  select: ['gha/Job', 'gha/Step', 'gha/Action'],
  check(resource, context) {
    const check = (image: Value): void => {
      if (image.kind === 'unknown') context.undecided(image)
      if (image.kind !== 'scalar' || image.value === null || image.value === '') return
      const name = printable(image).replace(/^docker:\/\//, '')
      if (name.includes('@sha256:')) return
      const tag = /:([^/:]+)$/.exec(name)?.[1]
      if (tag === undefined) context.report({ at: image, message: `\`${name}\` has neither tag nor digest` })
      else if (/^(?:latest|edge|nightly|main|master|dev|stable)$/.test(tag)) {
        context.report({ at: image, message: `\`${name}\` changes with every push of \`${tag}\`` })
      }
    }
    check(fact(resource, 'action.image'))
    const own = get(resource.body, 'runs.image')
    if (/^docker:\/\//.test(printable(own))) check(own)
    for (const image of items(fact(resource, 'images'))) check(image)
  },
})
