import { defineRule, type Edit, type Fix, fact, items } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-empty-continuation',
    title: 'Blank line inside an instruction',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { buildkit: ['NoEmptyContinuation'] },
    why: 'A blank line after a continuation is tolerated with a warning today and will be an error; who sees it thinks the instruction is over.',
    remedy: 'Delete the blank line.',
    references: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
  },
  select: 'docker/*',
  check(instruction, { report }) {
    for (const blank of items(fact(instruction, 'emptyLines'))) {
      const { file, start, end } = blank.span
      const next = /^\r?\n/.exec(file.text.slice(end, end + 2))?.[0].length ?? 0
      const edits: Edit[] = [{ span: { file, start, end: end + next }, newText: '' }]
      const fix: Fix = { title: 'Delete the blank line', safety: 'safe', edits }
      report({ at: blank, message: `the ${instruction.name} goes on below`, fix })
    }
  },
})
