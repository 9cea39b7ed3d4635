import { defineRule, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-reserved-stage-name',
    title: 'Stage bears a reserved name',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3063'], buildkit: ['ReservedStageName'] },
    why: '`scratch` and `context` mean something to the builder: a stage of that name cannot be reached, or hides what is meant.',
    remedy: 'Choose another name.',
    references: ['https://docs.docker.com/reference/build-checks/reserved-stage-name/'],
  },
  select: 'docker/From',
  check({ body }, { report }) {
    const name = get(body, 'name')
    if (/^(scratch|context)$/i.test(text(name))) report({ at: name, message: `\`${text(name)}\` is a reserved name` })
  },
})
