/** The harness of Bylaw's own rules, for whoever writes rules or policies. */
export { type Expectation, expectations } from './expectations.js'
export { type Case, readCases } from './fixtures.js'
export { type Judgement, judge, type ScanTexts } from './judge.js'
