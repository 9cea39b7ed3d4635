/** Where text becomes code: `run:` and the inputs of actions that are known to run what they are given. */

/** - `shell`, `script`: run as code. `condition`: an `if:`. `value`: data. */
export type Sink = 'shell' | 'script' | 'condition' | 'value'

/** Inputs that the action executes, by `owner/repo` in lower case. Source: each action's documentation of its inputs. */
const codeInputs: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['amadevus/pwsh-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['addnab/docker-run-action', ['run', 'options']],
  ['cardinalby/js-eval-action', ['expression']],
  ['devorbitus/yq-action-output', ['cmd']],
  ['jannekem/run-python-script-action', ['script']],
  ['mikefarah/yq', ['cmd']],
  ['nick-fields/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
  ['nick-invision/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
  ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
  ['sergeysova/jq-action', ['cmd']],
  ['tibdex/backport', ['body_template', 'head_template', 'labels_template', 'title_template']],
])

/** The sink of a key of a step: `run`, `with.script`, `if`, `env.X`. */
export function sinkOf(key: string, slug: string | undefined): Sink {
  if (key === 'run') return 'shell'
  if (key === 'if') return 'condition'
  const input = /^with\.(.+)$/.exec(key)?.[1]?.toLowerCase()
  if (slug === undefined || input === undefined) return 'value'
  return codeInputs.get(slug)?.includes(input) ? 'script' : 'value'
}
