/** The `helm` program: started only where the configuration asks for it, without network and with a time limit. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Release } from './settings.js'

export type Rendered = { readonly output: string } | { readonly why: string }

/** What helm takes: a DNS label or several with dots between. */
const releaseName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

/** @param directory absolute path of the chart. */
export function runHelm(directory: string, release: Release, timeoutMilliseconds: number): Rendered {
  // The name may come from a scanned file; one that begins with a dash would be an option, and options run programs.
  if (!releaseName.test(release.name)) return { why: `\`${release.name}\` is no name of a release` }
  const { inline } = release
  const values = release.values.flatMap((path) => ['--values', join(directory, path)])
  // Later ones win.
  if (inline !== undefined) values.splice(release.inlineFirst ? 0 : values.length, 0, '--values', '-')
  const done = process
    .getBuiltinModule('node:child_process')
    .spawnSync(
      'helm',
      ['template', release.name, directory, '--namespace', release.namespace, ...values, ...release.options],
      {
        encoding: 'utf8',
        input: inline === undefined ? '' : JSON.stringify(inline),
        timeout: timeoutMilliseconds,
        maxBuffer: 256 * 1024 * 1024,
        env: offline(),
      },
    )
  if (done.error && 'code' in done.error) {
    if (done.error.code === 'ENOENT') return { why: 'there is no program `helm` on the PATH' }
    if (done.error.code === 'ETIMEDOUT') return { why: `helm took longer than ${timeoutMilliseconds / 1000} seconds` }
  }
  if (done.status === 0) return { output: done.stdout }
  return { why: (done.stderr ?? '').trim().split('\n')[0] || 'helm ended without a word' }
}

/** No cluster, no plugins, and a proxy where nobody listens. */
function offline(): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9'
  return {
    PATH: process.env.PATH ?? '',
    HOME: join(tmpdir(), 'bylaw-helm'),
    HELM_NO_PLUGINS: '1',
    KUBECONFIG: join(tmpdir(), 'bylaw-no-kubeconfig'),
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
  }
}
