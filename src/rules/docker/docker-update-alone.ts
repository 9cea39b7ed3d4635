import {
  defineRule,
  type Fix,
  fact,
  fixedBy,
  type Graph,
  get,
  isChain,
  items,
  joiningEdit,
  type Resource,
  table,
  text,
} from '../../model/index.js'

const apt: readonly string[] = ['update']
const updates = table<readonly string[]>({
  'apt-get': apt,
  apt,
  aptitude: apt,
  apk: ['update'],
  yum: ['makecache', 'update', 'check-update'],
  dnf: ['makecache', 'update', 'check-update'],
  zypper: ['refresh', 'ref'],
})
/** What may stand beside an update without using it. */
const housekeeping: ReadonlySet<string> = new Set(['rm', 'echo', 'set', 'true', 'export', 'sleep', 'cd', ':'])

export default defineRule({
  meta: {
    id: 'docker-update-alone',
    title: 'Package index is updated in a `RUN` of its own',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['DS-0017'], checkov: ['CKV_DOCKER_5'] },
    why: 'The layer of the update is cached: later builds install from an index of long ago, and get old versions or errors.',
    remedy: 'Update and install in the same `RUN`.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  },
  select: 'docker/Run',
  check(run, { report, graph }) {
    const commands = graph.parts(run, 'docker/Command')
    if (!commands.every((c) => isUpdate(c) || housekeeping.has(c.name))) return
    const first = commands.find((c) => isUpdate(c))
    const mounted = items(get(run.body, 'mounts')).some((m) => !/^(secret|ssh)$/.test(text(get(m, 'type'))))
    if (!first || mounted || get(run.body, 'mounts').kind === 'unknown') return
    const [action] = items(fact(first, 'operands'))
    report({
      at: action ?? first.header,
      message: 'nothing in this RUN uses what was fetched',
      ...fixOf(run, graph),
    })
  },
})

/** With operands it updates packages, and its purpose is fulfilled. */
function isUpdate(command: Resource): boolean {
  const named = updates[text(fact(command, 'program'))]
  if (!named) return false
  const operands = fact(command, 'operands')
  if (operands.kind !== 'list' || operands.open || operands.items.length !== 1) return false
  return operands.items.every((action) => named.includes(text(action)))
}

/** Joins it with the next step, if that installs something by the same program. */
function fixOf(run: Resource, graph: Graph): { readonly fix?: Fix } {
  const siblings = run.parent ? graph.parts(run.parent).filter((r) => r.parent === run.parent) : []
  const next = siblings[siblings.indexOf(run) + 1]
  if (next?.kind !== 'docker/Run' || get(run.body, 'flags').kind !== 'missing') return {}
  const [mine, others] = [run, next].map((r) => graph.parts(r, 'docker/Command'))
  if (!mine || !others || !isChain(mine) || !isChain(others)) return {}
  const program = text(fact(mine.find((c) => isUpdate(c)) ?? run, 'program'))
  const isUsed = others.some((c) => text(fact(c, 'program')) === program && !isUpdate(c))
  return isUsed ? fixedBy('Join it with the next step', 'suggested', joiningEdit(run, next, mine)) : {}
}
