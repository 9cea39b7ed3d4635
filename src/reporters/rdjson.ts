/** reviewdog's diagnostic format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
import type { Finding, FixText, RuleMeta, Severity } from '../model/index.js'
import type { Reporter } from './reporter.js'

const severities: Readonly<Record<Severity, string>> = {
  critical: 'ERROR',
  high: 'ERROR',
  medium: 'WARNING',
  low: 'INFO',
  info: 'INFO',
}

export const rdjson: Reporter = (result, context) => {
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]))
  const diagnostics = result.findings.map((finding) => diagnostic(finding, rules.get(finding.ruleId)))
  return `${JSON.stringify({ source: { name: 'bylaw' }, diagnostics }, null, 2)}\n`
}

function diagnostic(finding: Finding, rule: RuleMeta | undefined): object {
  const { path, range, message, severity, ruleId, fix, related } = finding
  const [url] = rule?.references ?? []
  const suggestions = fix ? fixSuggestions(fix, path) : []
  return {
    message,
    location: { path, range },
    severity: severities[severity],
    code: { value: ruleId, ...(url ? { url } : {}) },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(related && related.length > 0
      ? { related_locations: related.map((r) => ({ message: r.message, location: { path: r.path, range: r.range } })) }
      : {}),
  }
}

/** A suggestion stands alone and in the diagnostic's file: a fix of several edits can't be told in parts. */
function fixSuggestions({ edits }: FixText, path: string): readonly object[] {
  const [edit] = edits
  return edit && edits.length === 1 && edit.path === path ? [{ range: edit.range, text: edit.newText }] : []
}
