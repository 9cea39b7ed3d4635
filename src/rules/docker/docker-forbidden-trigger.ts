import { defineRule, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-forbidden-trigger',
    title: '`ONBUILD` with an instruction that cannot be triggered',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3043'] },
    why: '`FROM`, `MAINTAINER` and `ONBUILD` are refused after `ONBUILD`: the build fails.',
    remedy: 'Delete the trigger, or write the instruction into the Dockerfiles that need it.',
    references: ['https://docs.docker.com/reference/dockerfile/#onbuild'],
  },
  select: 'docker/Onbuild',
  check({ body }, { report }) {
    const keyword = get(body, 'instruction')
    if (/^(FROM|MAINTAINER|ONBUILD)$/.test(text(keyword)))
      report({ at: keyword, message: `${text(keyword)} cannot be triggered` })
  },
})
