/** Workflow commands: GitHub puts them beside the lines of a pull request. */
import type { Finding, ScanResult, Severity } from '../model/index.js'
import { bySeverity, count, tally } from './common.js'
import { commandData, commandProperty } from './escape.js'
import type { Reporter } from './reporter.js'
import { oneLine } from './text.js'

type Command = 'error' | 'warning' | 'notice'

/** GitHub drops annotations beyond this number of each kind in a step, without a word. */
const perCommand = 10

const commands: Readonly<Record<Severity, Command>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
}

/** Worst first, and findings before what is wrong with files; beyond GitHub's limit plain lines of the log follow. */
export const github: Reporter = (result) => {
  const room: Record<Command, number> = { error: perCommand, warning: perCommand, notice: perCommand }
  const annotations: string[] = []
  const plain: string[] = []
  const say = (command: Command, annotation: string, line: string): void => {
    if (room[command]-- > 0) annotations.push(annotation)
    else plain.push(line)
  }
  for (const crash of result.crashes) {
    const message = `rule ${crash.ruleId} stopped: ${crash.message}`
    say(
      'error',
      workflowCommand('error', { file: crash.path, title: 'rule crashed' }, message),
      logLine(crash.path, message),
    )
  }
  for (const finding of bySeverity(result.findings.filter((f) => f.status !== 'unchanged'))) {
    say(commands[finding.severity], annotation(finding), findingLine(finding))
  }
  for (const problem of result.problems) {
    const { start } = problem.range ?? { start: { line: 1, column: 1 } }
    const at = { file: problem.path, line: start.line, col: start.column, title: problem.code }
    say(
      problem.severity,
      workflowCommand(problem.severity, at, problem.message),
      logLine(problem.path, problem.message),
    )
  }
  return `${[...annotations, ...plain, lastLine(result)].join('\n')}\n`
}

function annotation({ severity, ruleId, message, path, range: { start, end } }: Finding): string {
  const line = { file: path, line: start.line, endLine: end.line }
  // GitHub ignores columns of ranges over several lines, and says so in the log.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  return workflowCommand(commands[severity], { ...line, ...columns, title: `${ruleId} (${severity})` }, message)
}

function workflowCommand(
  command: Command,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(String(value))}`)
  return `::${command} ${written.join(',')}::${commandData(message)}`
}

function findingLine({ severity, ruleId, message, path, range: { start } }: Finding): string {
  return logLine(`${path}:${start.line}:${start.column}`, `${severity} ${message} [${ruleId}]`)
}

/** Runners obey `::` at the start of a line and the old `##[` anywhere in it. */
function logLine(place: string, text: string): string {
  return `- ${oneLine(`${place} ${text}`).replaceAll('##[', '## [')}`
}

function lastLine(result: ScanResult): string {
  const live = result.findings
  const judged = result.files.filter((f) => f.status === 'judged').length
  const failed = result.files.filter((f) => f.status === 'failed').length
  const findings = live.length > 0 ? `${count(live.length, 'finding')} (${tally(live)})` : 'no findings'
  return `bylaw: ${findings}, ${result.undecided.length} undecided; ${count(judged, 'file')} judged, ${failed} failed`
}
