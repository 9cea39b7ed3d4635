/** Remote machines: who they are, and as whom the script enters them. */
import { child, commandArguments, commandName, items, option, printable, type Value } from '../../../model/index.js'
import { type Detector, outputFiles, written } from './detector.js'

export const scannedHostKey: Detector = (command) =>
  commandName(command) === 'ssh-keyscan'
    ? { at: command, message: 'whoever answers first is taken for the host' }
    : undefined

const isSsh = /^(?:ssh|scp|sftp|rsync|ssh-copy-id|autossh|git|sshpass|sshfs)$/

/** `StrictHostKeyChecking no`, on the command line, in the environment or written to a configuration. */
export const hostKeyIgnored: Detector = (command) => {
  const off = /StrictHostKeyChecking[\s=]+["']?(?:no|off|accept-new)\b|UserKnownHostsFile[\s=]+["']?\/dev\/null/i
  const env = child(command, 'env')
  const inEnv = env.kind === 'map' ? [...env.entries.values()].find((v) => off.test(written(v))) : undefined
  const arg = commandArguments(command).find((a) => off.test(written(a)))
  const name = commandName(command)
  const wrote = /^(?:echo|printf|cat|tee)$/.test(name)
    ? outputFiles(command).some((t) => /ssh/.test(written(t)))
    : isSsh.test(name) || name === 'export'
  const found =
    inEnv ??
    (wrote ? arg : undefined) ??
    (name === 'cat' ? hereDocument(items(child(command, 'redirects')), off) : undefined)
  return found && { at: found, message: 'any machine may pose as the host' }
}

function hereDocument(redirects: readonly Value[], pattern: RegExp): Value | undefined {
  return redirects.map((r) => child(r, 'body')).find((body) => body.kind !== 'missing' && pattern.test(written(body)))
}

export const remoteRoot: Detector = (command) => {
  if (!/^(?:ssh|scp|sftp|rsync|ssh-copy-id)$/.test(commandName(command))) return undefined
  const named = option(command, '-l')
  if (printable(named) === 'root') return { at: named, message: 'the script enters the host as `root`' }
  const target = commandArguments(command).find((arg) => /^["']?root@/.test(written(arg)))
  return target && { at: target, message: 'the script enters the host as `root`' }
}
