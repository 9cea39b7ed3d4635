import { defineRule, type Fix, fact, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-as-casing',
    title: '`AS` and `FROM` in different case',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { buildkit: ['FromAsCasing'] },
    why: 'Two styles in one line make the stage name harder to spot.',
    remedy: 'Write both keywords in the same case.',
    references: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
  },
  select: 'docker/From',
  check(from, { report }) {
    const as = get(from.body, 'as')
    const keyword = text(fact(from, 'keyword'))
    const written = text(as)
    if (written === '' || keyword === '' || (keyword !== keyword.toUpperCase() && keyword !== keyword.toLowerCase()))
      return
    const wanted = keyword === keyword.toUpperCase() ? 'AS' : 'as'
    if (written === wanted) return
    const fix: Fix = { title: `Write \`${wanted}\``, safety: 'safe', edits: [{ span: as.span, newText: wanted }] }
    report({ at: as, message: `\`${written}\` after \`${keyword}\``, fix })
  },
})
