/** SARIF 2.1.0 (OASIS). */
import type { Log, Run } from 'sarif'
import type { ScanResult } from '../model/index.js'
import type { ReportContext, Reporter } from './reporter.js'
import { invocation } from './sarif-notifications.js'
import { places, rootId } from './sarif-places.js'
import { choose, complete, github, type SarifProfile } from './sarif-profile.js'
import { findingResult, openResult, type ResultParts } from './sarif-results.js'
import { ruleIndex } from './sarif-rules.js'
import { references } from './sarif-taxonomies.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** Everything there is to say, marked as the standard says. */
export const sarif: Reporter = (result, context) => write(result, context, complete)

/** What may alarm, within the limits of GitHub code scanning (GitLab's are wider). */
export const sarifGithub: Reporter = (result, context) => write(result, context, github)

function write(result: ScanResult, context: ReportContext, profile: SarifProfile): string {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [run(result, context, profile)] }
  return `${JSON.stringify(log)}\n`
}

function run(result: ScanResult, context: ReportContext, profile: SarifProfile): Run {
  const chosen = choose(result, profile)
  const where = places(result)
  const rules = ruleIndex(context.rules, result, chosen.findings, profile)
  const parts: ResultParts = {
    places: where,
    rules,
    profile,
    context,
    withSuppressions: chosen.findings.some((f) => f.suppressed),
    withBaseline: chosen.findings.some((f) => f.status),
  }
  return {
    tool: {
      driver: {
        name: 'Bylaw',
        version: context.toolVersion,
        semanticVersion: context.toolVersion,
        rules: rules.descriptors,
        ...(rules.taxonomies.length > 0 ? { supportedTaxonomies: references(rules.taxonomies) } : {}),
      },
    },
    ...(context.category ? { automationDetails: { id: `${context.category}/` } } : {}),
    ...(rules.taxonomies.length > 0 ? { taxonomies: rules.taxonomies } : {}),
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [rootId]: { description: { text: 'The directory the scan was started in.' } } },
    invocations: [invocation(result, chosen, where, rules, profile)],
    artifacts: where.artifacts,
    results: [
      ...chosen.findings.map((finding) => findingResult(finding, parts)),
      ...(profile.marked ? result.undecided.map((undecided) => openResult(undecided, parts)) : []),
    ],
    ...(result.absent.length > 0 ? { properties: { absentFingerprints: result.absent } } : {}),
  }
}
