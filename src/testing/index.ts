/** The harness of Bylaw's own rules, for whoever writes rules or policies. */
export { type Expectation, expectations } from './expectations.js'
export { type Case, readCases } from './fixtures.js'
export { type CaseResult, complaintsAbout, type Judgement, judge, type ScanTexts } from './judge.js'
export { type Mutant, mutantsOf } from './mutate.js'
export { type PolicyReport, policyReport, ruleReport } from './policy-report.js'
