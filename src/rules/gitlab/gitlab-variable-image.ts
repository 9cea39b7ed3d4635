import { defineRule, fact, get, items, printable } from '../../model/index.js'

const chosen = /[:/@]\$\{?CI_(?:COMMIT_(?:REF_NAME|REF_SLUG|BRANCH|TAG|MESSAGE|TITLE)|MERGE_REQUEST_\w+)\b/

export default defineRule({
  meta: {
    id: 'gitlab-variable-image',
    title: 'Image of a job is chosen by a variable',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { glsec: ['GL007'] },
    why: "Variables can be given by whoever starts the pipeline, and those made of branch names by whoever pushes a branch: they then choose the image that runs with the job's secrets.",
    remedy: "Write the image into the configuration; keep variables to the registry's address.",
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-04-Poisoned-Pipeline-Execution'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    for (const image of [fact(job, 'image'), ...items(fact(job, 'services'))]) {
      const written = get(image, 'written')
      if (get(image, 'name').kind !== 'unknown') continue
      const name = printable(written)
      const whole = /^\$\{?\w+\}?$/.test(name) && !/^\$\{?CI_(?:REGISTRY|DEPENDENCY|TEMPLATE)/.test(name)
      if (whole || chosen.test(name))
        context.report({ at: written, message: `\`${name}\` lets a variable choose the image` })
    }
  },
})
