import { defineRule, fixedBy, linesDeletion } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-repeated-instruction',
    title: 'Instruction without effect, since a later one replaces it',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      hadolint: ['DL3012', 'DL4003', 'DL4004'],
      buildkit: ['MultipleInstructionsDisallowed'],
      trivy: ['DS-0007', 'DS-0016', 'DS-0023'],
    },
    why: 'Only the last `CMD`, `ENTRYPOINT` and `HEALTHCHECK` of a stage counts: the others are left over or a mistake.',
    remedy: 'Delete the ones that are not meant.',
    references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  },
  select: 'docker/Stage',
  check(stage, { report, graph }) {
    for (const kind of ['docker/Cmd', 'docker/Entrypoint', 'docker/Healthcheck']) {
      const all = graph.parts(stage, kind).filter((i) => i.parent === stage)
      const last = all.at(-1)
      for (const earlier of all.slice(0, -1)) {
        const related = last ? [{ at: last.header, message: 'the one that counts' }] : []
        report({
          at: earlier.header,
          message: `a later ${earlier.name} of ${stage.address} replaces this one`,
          related,
          ...fixedBy('Delete it', 'suggested', linesDeletion(earlier.extent)),
        })
      }
    }
  },
})
