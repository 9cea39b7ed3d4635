import { defineRule, get, text, type Value } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-duplicate-stage-name',
    title: 'Two stages of the same name',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3024'], buildkit: ['DuplicateStageName'], trivy: ['DS-0012'], checkov: ['CKV_DOCKER_11'] },
    why: 'A `COPY --from` or a later `FROM` of that name takes only one of them, and readers will think of the other. Names are compared without regard to case.',
    remedy: 'Give each stage a name of its own.',
    references: [
      'https://docs.docker.com/reference/build-checks/duplicate-stage-name/',
      'https://docs.docker.com/reference/dockerfile/#from',
    ],
  },
  select: 'docker/File',
  check(file, { report, graph }) {
    const seen = new Map<string, Value>()
    for (const from of graph.parts(file, 'docker/From')) {
      const name = get(from.body, 'name')
      const key = text(name).toLowerCase()
      const first = seen.get(key)
      if (key !== '' && first) {
        const related = [{ at: first, message: 'the first stage of this name' }]
        report({ at: name, message: `a stage before is named \`${text(first)}\` already`, related })
      } else seen.set(key, name)
    }
  },
})
