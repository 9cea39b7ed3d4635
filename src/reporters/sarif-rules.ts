/** `tool.driver.rules`: what a consumer shows beside a result. */
import type { ReportingDescriptor, ToolComponent } from 'sarif'
import type { Finding, RuleMeta, ScanResult, Severity } from '../model/index.js'
import { rank } from './common.js'
import { level, type SarifProfile, textLimit } from './sarif-profile.js'
import { relationships, taxonomies } from './sarif-taxonomies.js'
import { clip } from './text.js'

/** GitHub reads bands: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. */
const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.1',
}

export interface RuleIndex {
  readonly descriptors: ReportingDescriptor[]
  /** The standards whose controls the rules judge. */
  readonly taxonomies: ToolComponent[]
  /** -1 for a rule nobody described. */
  indexOf(ruleId: string): number
}

/** Rules that judged something or are named in the result; the thousand others would only make the report big. */
export function ruleIndex(
  rules: readonly RuleMeta[],
  result: ScanResult,
  findings: readonly Finding[],
  profile: SarifProfile,
): RuleIndex {
  const named = new Set([...findings, ...result.undecided, ...result.crashes].map((r) => r.ruleId))
  const ran = rules.filter((rule) => (result.rules[rule.id] ?? 0) > 0 || named.has(rule.id))
  const worst = worstSeverities(findings)
  const index = new Map(ran.map((rule, i) => [rule.id, i]))
  const standards = taxonomies(ran)
  return {
    descriptors: ran.map((rule) => ({
      ...descriptor(rule, worst.get(rule.id) ?? rule.severity, profile),
      ...(rule.controls ? { relationships: relationships(rule, standards) } : {}),
    })),
    taxonomies: standards,
    indexOf: (ruleId) => index.get(ruleId) ?? -1,
  }
}

/** A configuration may have changed a rule's severity; consumers read it from the rule alone. */
function worstSeverities(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>()
  for (const { ruleId, severity } of findings) {
    const known = worst.get(ruleId)
    if (!known || rank(severity) > rank(known)) worst.set(ruleId, severity)
  }
  return worst
}

function descriptor(rule: RuleMeta, severity: Severity, profile: SarifProfile): ReportingDescriptor {
  const [helpUri] = rule.references
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: clip(rule.title, textLimit) },
    fullDescription: { text: clip(rule.why, textLimit) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(helpUri ? { helpUri } : {}),
    defaultConfiguration: { level: level(severity) },
    properties: {
      tags: tags(rule).slice(0, profile.tags),
      precision: rule.confidence,
      'problem.severity': problemSeverity(severity),
      ...(rule.category === 'security' ? { 'security-severity': securitySeverity[severity] } : {}),
      preset: rule.preset,
      ...(Object.keys(rule.aliases).length > 0 ? { aliases: rule.aliases } : {}),
    },
  }
}

function pascalCase(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

function tags(rule: RuleMeta): string[] {
  const [subject] = rule.id.split('-')
  return [...new Set([rule.category, subject ?? '', ...Object.keys(rule.controls ?? {})])].filter(Boolean)
}

function problemSeverity(severity: Severity): 'error' | 'warning' | 'recommendation' {
  const known = level(severity)
  return known === 'error' || known === 'warning' ? known : 'recommendation'
}

function helpText(rule: RuleMeta): string {
  return [`${rule.why}`, `Remedy: ${rule.remedy}`, ...rule.references].join('\n')
}

function helpMarkdown(rule: RuleMeta): string {
  const aliases = Object.entries(rule.aliases).map(
    ([tool, ids]) => `${tool} ${ids.map((id) => `\`${id}\``).join(', ')}`,
  )
  return [
    rule.why,
    `**Remedy:** ${rule.remedy}`,
    rule.references.map((url) => `- <${url}>`).join('\n'),
    aliases.length > 0 ? `The same check elsewhere: ${aliases.join('; ')}.` : '',
    `To accept one finding, write \`bylaw: ignore[${rule.id}] -- reason\` in a comment on the line above it.`,
  ]
    .filter(Boolean)
    .join('\n\n')
}
