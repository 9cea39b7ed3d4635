/** Rights and habits of scripts. */
import {
  child,
  commandArguments,
  commandName,
  flag,
  items,
  type Mapping,
  operands,
  option,
  printable,
  runs,
  text,
} from '../../../model/index.js'
import { type Detector, pipelineIndex, pipelineOf, written } from './detector.js'

export const sudo: Detector = (command) => {
  const wrapper = items(child(command, 'wrappers')).find((w) => text(w) === 'sudo')
  const alone = commandName(command) === 'sudo' ? child(command, 'name') : undefined
  const at = wrapper ?? alone
  return at && { at, message: 'the script takes the rights of `root`' }
}

/** `a+w`, `o=rw`, `ugo+rwx`; a mode without letters (`+w`) is masked. */
const worldWritable = /^[ugo]*[ao][ugo]*[+=][rxXst]*w[rwxXst]*$/

export const chmodWorldWritable: Detector = (command) => {
  if (commandName(command) !== 'chmod') return undefined
  const mode = operands(command).values[0]
  const bad =
    mode &&
    text(mode)
      .split(',')
      .some((part) => worldWritable.test(part))
  const numeric = mode && /^[0-7]?[0-7]{2}[2367]$/.test(printable(mode))
  return mode && (bad || numeric)
    ? { at: mode, message: `\`${printable(mode)}\` lets every user of the machine write` }
    : undefined
}

/** The first pipeline of a script in which the failure of a command goes unnoticed. */
export const pipefailMissing: Detector = (command, index, all) => {
  if (pipelineIndex(command) !== 0 || pipelineOf(command, all).length < 2) return undefined
  if (all.some(setsPipefail) || text(child(command, 'context')) === 'condition') return undefined
  const earlier = all.slice(0, index).some((c) => pipelineIndex(c) > 0)
  return earlier ? undefined : { at: command, message: 'if this command fails, the pipeline still succeeds' }
}

function setsPipefail(command: Mapping): boolean {
  return (
    /^(?:set|bash|sh)$/.test(commandName(command)) &&
    commandArguments(command).some((arg) => printable(arg) === 'pipefail')
  )
}

/** A clone of a moving branch. */
export const mutableClone: Detector = (command, index, all) => {
  if (commandName(command) !== 'git' || runs(command, ['clone']) !== true) return undefined
  const pinned = all
    .slice(index + 1)
    .some(
      (c) =>
        commandName(c) === 'git' &&
        runs(c, ['checkout', 'reset', 'switch'], ['-C']) === true &&
        commandArguments(c).some((a) => /^["']?[0-9a-f]{40}["']?$/.test(written(a)) || /SHA|COMMIT/.test(written(a))),
    )
  const branch = option(command, '-b', '--branch', '--revision')
  if (pinned || /^v?\d+\.\d+/.test(printable(branch))) return undefined
  if (flag(command, ['--mirror', '--bare']) === true) return undefined
  return { at: command, message: 'the clone is whatever the branch holds when the job runs' }
}
