/** A step and the action it calls. */
import { child, mapping, scalar, text, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import type { Build } from '../build.js'
import { type ActionData, actions } from '../data/actions.js'
import type { System } from '../data/runners.js'
import { readAction } from '../local-actions.js'
import { parseUses, refKind } from '../uses.js'
import { checkInputs } from './calls.js'
import { checkShell } from './labels.js'
import { checkStep } from './steps.js'

export function checkWholeStep(
  step: Value,
  address: string,
  around: { readonly composite: boolean; readonly system?: System | undefined },
  build: Build,
  found: Diagnostics,
): void {
  checkStep(step, address, around.composite, found)
  checkShell(child(step, 'shell'), around.system, found)
  const uses = child(step, 'uses')
  const { kind, owner, repo, path, ref } = parseUses(text(uses))
  if (kind === 'local' && path !== undefined) {
    const action = readAction(path, build)
    if (action)
      checkInputs(
        child(step, 'with'),
        child(action, 'inputs'),
        uses,
        { input: 'action-input', deprecated: 'action-deprecated-input' },
        found,
      )
  }
  const known = kind === 'action' && owner && repo ? actions.get(`${owner}/${repo}`.toLowerCase()) : undefined
  if (known) checkKnown(step, uses, known, ref, path, found)
}

function checkKnown(
  step: Value,
  uses: Value,
  known: ActionData,
  ref: string | undefined,
  path: string | undefined,
  found: Diagnostics,
): void {
  const major = refKind(ref) === 'version' ? Number(/\d+/.exec(ref ?? '')?.[0]) : Number.NaN
  const outdated = known.outdatedUpTo !== undefined && major <= known.outdatedUpTo
  if (outdated)
    found.add('action-outdated', uses, `\`${ref}\` needs a Node.js that GitHub has removed from its runners`)
  // Inputs of sub-actions are others.
  if (path !== undefined) return
  const at = step.span
  const listed = [...(outdated ? [] : (known.inputs ?? []))]
  const deprecated = Object.entries(known.deprecated ?? {})
  if (listed.length === 0 && deprecated.length === 0) return
  const inputs = new Map<string, Value>()
  for (const name of listed)
    inputs.set(name, mapping(new Map([['required', scalar(known.required?.includes(name) ?? false, at)]]), at))
  for (const [name, instead] of deprecated)
    inputs.set(name, mapping(new Map([['deprecationMessage', scalar(`use ${instead}`, at)]]), at))
  const codes = { input: listed.length > 0 ? 'action-input' : 'ignored', deprecated: 'action-deprecated-input' }
  checkInputs(child(step, 'with'), mapping(inputs, at), uses, codes, found)
}
