import { defineRule, type Edit, type Fix, fact, get, items, slice, span, text } from '../../model/index.js'

const without: readonly string[] = ['--no-install-recommends', '-R', '--without-recommends']

export default defineRule({
  meta: {
    id: 'docker-recommended-packages',
    title: '`apt-get install` brings recommended packages',
    severity: 'low',
    confidence: 'medium',
    category: 'cost',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3015'], trivy: ['DS-0029'] },
    why: 'Recommended packages are installed without having been asked for: more to download, to patch and to attack.',
    remedy: 'Add `--no-install-recommends`, and name what is really needed.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  },
  select: 'docker/Command',
  check(command, { report }) {
    const isApt = ['apt-get', 'apt', 'aptitude'].includes(text(fact(command, 'program')))
    if (command.parent?.kind !== 'docker/Run' || !isApt) return
    const [action] = items(fact(command, 'operands'))
    const options = fact(command, 'options')
    if (!action || text(action) !== 'install') return
    if (options.kind !== 'map' || options.open || without.some((o) => options.entries.has(o))) return
    const settings = ['-o', '--option'].flatMap((o) => [get(options, [o]), ...items(get(options, [o]))])
    if (settings.some((s) => s.kind === 'unknown' || /Install-Recommends=(false|0|no)/i.test(text(s)))) return
    const { file, end } = action.span
    const edits: Edit[] = [{ span: span(file, end, end), newText: ' --no-install-recommends' }]
    const fix: Fix = { title: 'Add `--no-install-recommends`', safety: 'suggested', edits }
    const plain = slice(action.span) === 'install'
    report({ at: action, message: 'recommended packages are installed too', ...(plain ? { fix } : {}) })
  },
})
