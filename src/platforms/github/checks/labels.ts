/** Runner labels and shells. */
import { child, items, printable, suggest, text, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import { isHosted, knownLabels, type System, systemOf } from '../data/runners.js'
import { hasExpression } from '../expressions/embedded.js'

/** @param labels every label the job may ask for, see runners.ts */
export function checkLabels(runsOn: Value, labels: Value, found: Diagnostics): void {
  const all = items(labels)
  const custom = all.some((label) => printable(label).toLowerCase() === 'self-hosted')
  for (const label of all) {
    const name = printable(label)
    if (label.kind !== 'scalar' || knownLabels.has(name.toLowerCase()) || hasExpression(name)) continue
    // Beside `self-hosted` any label of one's own may stand.
    if (custom && name !== '') continue
    const meant = suggest(name, [...knownLabels])
    found.add(
      'label-unknown',
      label,
      `no hosted runner has the label \`${name}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
    )
  }
  checkConflict(runsOn, found)
}

/** Labels of one job are all required of the same machine. */
function checkConflict(runsOn: Value, found: Diagnostics): void {
  const list = runsOn.kind === 'map' ? child(runsOn, 'labels') : runsOn
  let first: { label: string; system: System } | undefined
  for (const item of items(list)) {
    const label = printable(item)
    const system = systemOf(label)
    if (!system) continue
    const images = first && first.label !== label && isHosted(first.label) && isHosted(label)
    if (first && (first.system !== system || images)) {
      found.add('label-conflict', item, `no machine has both labels \`${first.label}\` and \`${label}\``)
      return
    }
    first ??= { label, system }
  }
}

const shells: Readonly<Record<System, readonly string[]>> = {
  linux: ['bash', 'sh', 'pwsh', 'python'],
  macos: ['bash', 'sh', 'pwsh', 'python'],
  windows: ['bash', 'pwsh', 'python', 'cmd', 'powershell'],
}
const anywhere = [...new Set(Object.values(shells).flat())]

/** @param system of the runner, where all its labels agree */
export function checkShell(shell: Value, system: System | undefined, found: Diagnostics): void {
  const name = text(shell)
  // A command line of one's own holds `{0}`.
  if (shell.kind !== 'scalar' || name === '' || name.includes('{0}') || hasExpression(name)) return
  const known = system ? shells[system] : anywhere
  const program = name.toLowerCase().split('/').at(-1) ?? ''
  if (known.includes(program)) return
  const where = system ? ` on ${{ linux: 'Linux', macos: 'macOS', windows: 'Windows' }[system]}` : ''
  found.add(
    'shell-name',
    shell,
    `there is no shell \`${name}\`${where}; known: ${known.join(', ')}, or a command line with \`{0}\``,
  )
}

export function systemOfLabels(labels: Value): System | undefined {
  const systems = new Set(items(labels).map((label) => systemOf(printable(label))))
  const [only] = systems
  return labels.kind === 'list' && !labels.open && systems.size === 1 ? only : undefined
}
