import { defineRule, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-cd-in-run',
    title: '`cd` inside a step',
    severity: 'info',
    confidence: 'medium',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3003'], trivy: ['DS-0013'] },
    why: 'Where commands run is easier to see, and to keep, with an instruction of its own.',
    remedy: 'Write `WORKDIR` before the step, unless the change of directory is for a few of its commands only.',
    references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  },
  select: 'docker/Run',
  check(run, { report, graph }) {
    const commands = graph.parts(run, 'docker/Command').filter((c) => text(get(c.body, 'context')) === 'script')
    for (const command of commands.slice(0, -1)) {
      const name = get(command.body, 'name')
      if (text(name) === 'cd') report({ at: name, message: 'this could be a WORKDIR' })
    }
  },
})
