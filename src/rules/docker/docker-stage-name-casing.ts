import { defineRule, type Fix, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-stage-name-casing',
    title: 'Stage name with capitals',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { buildkit: ['StageNameCasing'] },
    why: 'Stage names are compared in lower case: capitals suggest a difference that does not exist.',
    remedy: 'Write the name in lower case.',
    references: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
  },
  select: 'docker/From',
  check({ body }, { report }) {
    const name = get(body, 'name')
    const lower = text(name).toLowerCase()
    if (text(name) === lower) return
    const fix: Fix = { title: `Write \`${lower}\``, safety: 'safe', edits: [{ span: name.span, newText: lower }] }
    report({ at: name, message: `\`${text(name)}\` is the same as \`${lower}\``, fix })
  },
})
