/** Where `$(NAME)` of `vars` is replaced: the defaults of kustomize 5.8. */
import type { FieldSpec } from './field-spec.js'

const podSpecs: readonly (readonly [kind: string, path: string])[] = [
  ['Pod', 'spec'],
  ...['DaemonSet', 'Deployment', 'Job', 'ReplicaSet', 'StatefulSet'].map(
    (kind) => [kind, 'spec/template/spec'] as const,
  ),
  ['CronJob', 'spec/jobTemplate/spec/template/spec'],
]

const inContainers = ['containers', 'initContainers'].flatMap((list) =>
  ['args', 'command', 'env/value', 'volumeMounts/mountPath'].map((field) => `${list}/${field}`),
)

const at = (kind: string, path: string): FieldSpec => ({ kind, path })

export const variableFields: readonly FieldSpec[] = [
  ...podSpecs.flatMap(([kind, spec]) => inContainers.map((path) => at(kind, `${spec}/${path}`))),
  ...podSpecs
    .filter(([kind]) => kind !== 'CronJob' && kind !== 'StatefulSet')
    .map(([kind, spec]) => at(kind, `${spec}/volumes/nfs/server`)),
  at('CronJob', 'spec/jobTemplate/spec/template/volumes/nfs/server'),
  at('StatefulSet', 'spec/volumeClaimTemplates/spec/nfs/server'),
  at('Deployment', 'spec/template/metadata/annotations'),
  at('Ingress', 'spec/rules/host'),
  at('Ingress', 'spec/tls/hosts'),
  at('Ingress', 'spec/tls/secretName'),
  at('Service', 'spec/ports/port'),
  at('Service', 'spec/ports/targetPort'),
  at('PersistentVolume', 'spec/nfs/server'),
  { path: 'metadata/labels' },
  { path: 'metadata/annotations' },
]
