/** ShellCheck inside of RUN, where the program is installed and the configuration asks for it: `docker/ShellFinding`. */
import { mapping, type Problem, type Resource, scalar, type Value } from '../../model/index.js'
import type { ShellcheckFinding, ShellScript } from '../shell/index.js'
import { findShellcheck, runShellcheck } from '../shell/run-shellcheck.js'

export interface InstructionScript {
  readonly script: ShellScript
  readonly instruction: Resource
}

export interface ShellVerdicts {
  readonly resources: readonly Resource[]
  readonly problems: readonly Problem[]
}

/** @param path where a problem with the program itself is reported */
export function shellFindings(all: readonly InstructionScript[], path: string): ShellVerdicts {
  const program = findShellcheck(process.env.PATH ?? '')
  if (program === undefined) {
    const hint = 'install it, or delete `platforms.docker.shellcheck` from the configuration'
    return {
      resources: [],
      problems: [trouble(path, 'shellcheck-not-found', 'ShellCheck is asked for but not installed', hint)],
    }
  }
  const { findings, failures } = runShellcheck(
    program,
    all.map((a) => a.script),
  )
  return {
    resources: all.flatMap(({ instruction }, i) => (findings[i] ?? []).map((found) => asResource(found, instruction))),
    problems: failures.map((why) => trouble(path, 'shellcheck-failed', why)),
  }
}

function asResource({ code, severity, message, span }: ShellcheckFinding, parent: Resource): Resource {
  const entries: [string, Value][] = [
    ['code', scalar(code, span)],
    ['severity', scalar(severity, span)],
    ['message', scalar(message, span)],
  ]
  const body = mapping(new Map(entries), span)
  return {
    kind: 'docker/ShellFinding',
    address: `${parent.address} ${code}`,
    name: code,
    body,
    header: span,
    extent: span,
    parent,
  }
}

function trouble(path: string, code: string, message: string, hint?: string): Problem {
  return { code, severity: 'warning', message, path, ...(hint === undefined ? {} : { hint }) }
}
