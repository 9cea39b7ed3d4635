/**
 * `platforms.kubernetes.helm` of the configuration: `render` (run the `helm` program; off by default, since a scan
 * starts no programs unasked), `timeout` (seconds for each release) and `releases`, each with `chart` (a directory),
 * `name`, `namespace`, `values` (files, relative to the chart; later ones win), `kubeVersion` and `apiVersions`. A chart that no release names is
 * rendered once, under its own name and with its own values.
 */
import type { Project } from '../../../model/index.js'

export interface Release {
  readonly chart: string
  readonly name: string
  readonly namespace: string
  readonly values: readonly string[]
  /** Further arguments of `helm template`. */
  readonly options: readonly string[]
  /** Values that stand in no file; they win over all files, unless they go first. */
  readonly inline?: unknown
  readonly inlineFirst?: boolean
}

export interface HelmSettings {
  readonly render: boolean
  readonly timeoutMilliseconds: number
  readonly releases: readonly Release[]
}

export function helmSettingsOf({ settings }: Project): HelmSettings {
  const helm = isRecord(settings.helm) ? settings.helm : {}
  const releases = Array.isArray(helm.releases) ? helm.releases.filter(isRecord) : []
  return {
    render: helm.render === true,
    timeoutMilliseconds: (typeof helm.timeout === 'number' ? helm.timeout : 30) * 1000,
    releases: releases.map(({ chart, name, namespace, values, kubeVersion, apiVersions }) => ({
      chart: textOf(chart, '.').replace(/^\.\/(?=.)|\/+$/g, ''),
      name: textOf(name, ''),
      namespace: textOf(namespace, 'default'),
      values: textsOf(values),
      options: [
        ...(typeof kubeVersion === 'string' ? ['--kube-version', kubeVersion] : []),
        ...textsOf(apiVersions).flatMap((version) => ['--api-versions', version]),
      ],
    })),
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

function textOf(value: unknown, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value : fallback
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
