/** A rule's description from a policy's manifest. */
import { get, printable, type RuleMeta, severities, type Value } from '../../model/index.js'

/** @param id the policy's name, or the policy's and a rule's: `policy/rule` */
export function metaOf(manifest: Value, id: string): RuleMeta {
  const annotation = (name: string): string => {
    const value = printable(get(manifest, ['metadata', 'annotations', `policies.kyverno.io/${name}`]))
    return value.replace(/\s+/g, ' ').trim()
  }
  const wanted = annotation('severity').toLowerCase()
  return {
    id,
    title: annotation('title') || `Policy ${id}`,
    severity: severities.find((s) => s === wanted) ?? 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '',
    aliases: {},
    why: annotation('description') || `The policy \`${id}\` refuses it.`,
    remedy: 'Change the object so that the policy admits it.',
    references: [],
  }
}
