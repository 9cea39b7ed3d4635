import { defineRule, fact, get, isUnset, items, keys, root, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-open-input',
    title: 'Input of any form becomes image, script or environment',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL051'], poutine: ['injection'] },
    why: 'Inputs are pasted into the configuration before it is read: whoever includes the file, or starts it by hand, can put in another image or more commands.',
    remedy: 'Limit the input by `options:` or an anchored `regex:`.',
    references: ['https://docs.gitlab.com/ci/inputs/'],
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const inputs = fact(root(job), 'inputs')
    for (const use of items(fact(job, 'inputUses'))) {
      const name = text(get(use, 'input'))
      const input = get(inputs, [name])
      if (
        !keys(inputs).includes(name) ||
        !/^(?:image|services|before_script|script|after_script|environment)(?:$|\.)/.test(text(get(use, 'key')))
      )
        continue
      const typed = /^(?:boolean|number)$/.test(text(get(input, 'type')))
      if (typed || !isUnset(get(input, 'options')) || !isUnset(get(input, 'regex'))) continue
      context.report({ at: use, message: `\`inputs.${name}\` may be any text` })
    }
  },
})
