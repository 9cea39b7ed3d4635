import { defineRule, equals, get, isFalse, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-root-user-in-runnable-stage',
    title: 'Stage that is meant to be run by itself runs as root',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A stage with a command of its own that no later stage takes anything from is built as a target and run. Being root in it is as dangerous as in the last stage.',
    remedy: 'Set `USER` to an unprivileged account in the stage.',
    references: [
      'https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage',
      'https://docs.docker.com/build/building/best-practices/#user',
    ],
  },
  select: 'docker/Stage',
  check(stage, { graph, linked, report, undecided }) {
    const { body } = stage
    if (isFalse(get(body, 'final')) !== true) return
    const runs = graph.parts(stage, 'docker/Cmd').length + graph.parts(stage, 'docker/Entrypoint').length
    const index = Number(printable(get(body, 'index')))
    const used = linked(stage, 'docker/Stage').found.some(
      (other) => Number(printable(get(other.body, 'index'))) > index,
    )
    if (runs === 0 || used) return
    const user = get(body, 'user')
    const root = equals(user, 'root')
    if (root === 'unknown') undecided(user)
    else if (root || equals(user, '0') === true)
      report({ at: stage.header, message: `${stage.address} has a command of its own and runs as root` })
  },
})
