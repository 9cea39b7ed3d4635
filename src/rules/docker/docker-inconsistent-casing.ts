import { defineRule, type Fix, fact, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-inconsistent-casing',
    title: 'Keywords in different case',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { buildkit: ['ConsistentInstructionCasing'] },
    why: 'Keywords in one style are found at a glance.',
    remedy: 'Write all keywords like most of them, by custom in capitals.',
    references: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
  },
  select: 'docker/File',
  check(file, { report, graph }) {
    const keywords = graph
      .parts(file, 'docker/*')
      .filter((r) => r.parent?.kind !== 'docker/Onbuild')
      .map((r) => fact(r, 'keyword'))
      .filter((k) => k.kind === 'scalar')
    const lower = keywords.filter((k) => text(k) === text(k).toLowerCase()).length
    const upper = keywords.filter((k) => text(k) === text(k).toUpperCase()).length
    for (const keyword of keywords) {
      const wanted = lower > upper ? text(keyword).toLowerCase() : text(keyword).toUpperCase()
      if (text(keyword) === wanted) continue
      const fix: Fix = { title: `Write ${wanted}`, safety: 'safe', edits: [{ span: keyword.span, newText: wanted }] }
      report({
        at: keyword,
        message: `\`${text(keyword)}\` where most keywords are in ${lower > upper ? 'lower case' : 'capitals'}`,
        fix,
      })
    }
  },
})
