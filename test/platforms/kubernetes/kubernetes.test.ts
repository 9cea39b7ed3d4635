import { describe, expect, it } from 'vitest'
import {
  fact,
  get,
  items,
  type Model,
  type Project,
  printable,
  type Resource,
  slice,
} from '../../../src/model/index.js'
import { yaml } from '../../../src/parsers/yaml/index.js'
import { kubernetes } from '../../../src/platforms/kubernetes/index.js'
import { matchesSelector } from '../../../src/platforms/kubernetes/selectors.js'

const project: Project = { parse: () => undefined, read: () => undefined, list: () => [], settings: {} }
const model = (...texts: string[]): Model =>
  kubernetes.model(
    texts.map((text, i) => yaml.parse({ path: `dir/${i}.yaml`, text })),
    project,
  )
const addresses = (text: string): string[] => model(text).resources.map((r) => `${r.kind} ${r.address}`)
const links = (text: string): string[] =>
  model(text).links.map((l) => `${l.from.address} ${l.via} ${l.to.address}${l.doubt ? ' ?' : ''}`)
const first = (text: string, kind: string): Resource => {
  const found = model(text).resources.find((r) => r.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const pod = (spec: string, more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p${more}}\nspec:\n${spec.replace(/^/gm, '  ')}\n`
const object = (kind: string, name: string, spec: string, apiVersion = 'v1', metadata = ''): string =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}${metadata}}\nspec: ${spec}\n`

describe('objects', () => {
  it('are addressed by kind, namespace and name', () => {
    expect(
      addresses(
        [
          object('Deployment', 'a', '{template: {spec: {containers: [{name: c}]}}}', 'apps/v1', ', namespace: ns'),
          object('Service', 'a', '{}', 'serving.knative.dev/v1'),
          object('ClusterRole', 'a', '{}', 'rbac.authorization.k8s.io/v1', ', namespace: ns'),
          '---\napiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}\n',
        ].join(''),
      ),
    ).toEqual([
      'k8s/Deployment Deployment/ns/a',
      'k8s/PodSpec Deployment/ns/a/pod',
      'k8s/Container Deployment/ns/a/containers/c',
      'k8s/Service.serving.knative.dev Service/a',
      'k8s/ClusterRole ClusterRole/a',
      'k8s/Job Job/run-*',
    ])
  })

  it('are taken out of lists', () => {
    const list = 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: s}}\n'
    const pods = '---\napiVersion: v1\nkind: PodList\nitems:\n- {metadata: {name: p}}\n'
    expect(addresses(list + pods)).toEqual(['k8s/Secret Secret/s', 'k8s/Pod Pod/p'])
  })

  it('without a kind are a warning, empty documents are not', () => {
    expect(model('---\n---\na: 1\n').problems).toMatchObject([{ code: 'k8s-no-kind', severity: 'warning' }])
  })

  it('are read as YAML 1.1', () => {
    const body = first(pod('hostPID: yes\nhostUsers: "yes"\nmode: 0644'), 'k8s/Pod').body
    expect(get(body, 'spec.hostPID')).toMatchObject({ value: true })
    expect(get(body, 'spec.hostUsers')).toMatchObject({ value: 'yes' })
    expect(get(body, 'spec.mode')).toMatchObject({ value: 420 })
  })

  it('do not know what a template fills in', () => {
    const spec =
      'hostPID: {{ .Values.pid }}\nhostIPC: "{{ .Values.ipc }}"\ncontainers:\n- image: web:${TAG}\n  args: ["${X}"]'
    const body = first(pod(spec), 'k8s/Pod').body
    expect(get(body, 'spec.hostPID').kind).toBe('unknown')
    expect(get(body, 'spec.hostIPC').kind).toBe('unknown')
    expect(get(body, 'spec.containers[0].image')).toMatchObject({ kind: 'unknown', prefix: 'web:' })
    expect(get(body, 'spec.containers[0].args[0]')).toMatchObject({ value: '${X}' })
  })

  it('may be missing below a file that could not be read', () => {
    expect(model('a: [\n').gaps).toEqual([{ kinds: 'k8s/*', why: expect.any(String), below: 'dir' }])
  })
})

describe('what runs pods', () => {
  const spec = '{containers: [{name: c}]}'
  it.each([
    ['Deployment', 'apps/v1', `{template: {spec: ${spec}}}`],
    ['CronJob', 'batch/v1', `{jobTemplate: {spec: {template: {spec: ${spec}}}}}`],
    ['Service', 'serving.knative.dev/v1', `{template: {spec: ${spec}}}`],
    ['Rollout', 'argoproj.io/v1alpha1', `{template: {spec: ${spec}}}`],
    ['DeploymentConfig', 'apps.openshift.io/v1', `{template: {spec: ${spec}}}`],
    ['CloneSet', 'apps.kruise.io/v1alpha1', `{template: {spec: ${spec}}}`],
    ['Pod', 'v1', spec],
  ])('is found in a %s', (kind, apiVersion, written) => {
    expect(addresses(object(kind, 'x', written, apiVersion))).toContain(`k8s/Container ${kind}/x/containers/c`)
  })

  it('tells containers, init containers, sidecars and ephemeral ones apart', () => {
    const all =
      'containers: [{name: a}]\ninitContainers: [{name: b}, {name: c, restartPolicy: Always}]\nephemeralContainers: [{name: d}]'
    const roles = model(pod(all)).resources.filter((r) => r.kind === 'k8s/Container')
    expect(roles.map((r) => `${r.name} ${printable(fact(r, 'role'))}`)).toEqual([
      'a container',
      'b init',
      'c sidecar',
      'd ephemeral',
    ])
  })

  it('resolves the security context of a container against the pod', () => {
    const container = first(
      pod(
        'securityContext: {runAsNonRoot: true, runAsUser: 1, fsGroup: 2}\ncontainers: [{securityContext: {runAsUser: 5, privileged: false}}]',
      ),
      'k8s/Container',
    )
    const effective = (name: string): string => printable(fact(container, `securityContext.${name}`), '-')
    expect(['runAsNonRoot', 'runAsUser', 'privileged', 'fsGroup'].map(effective)).toEqual(['true', '5', 'false', '-'])
    expect(slice(fact(container, 'securityContext.runAsNonRoot').span)).toBe('true')
  })

  it('takes image references apart', () => {
    const parts = (image: string): string[] => {
      const container = first(pod(`containers: [{image: "${image}"}]`), 'k8s/Container')
      return ['registry', 'repository', 'tag', 'digest'].map((part) => printable(fact(container, ['image', part]), '-'))
    }
    expect(parts('nginx')).toEqual(['-', 'nginx', '-', '-'])
    expect(parts('localhost:5000/a/b')).toEqual(['localhost:5000', 'a/b', '-', '-'])
    expect(parts('ghcr.io/a/b:1.2@sha256:00')).toEqual(['ghcr.io', 'a/b', '1.2', 'sha256:00'])
    const container = first(pod('containers: [{image: "ghcr.io/a/b:1.2"}]'), 'k8s/Container')
    expect(slice(fact(container, 'image.tag').span)).toBe('1.2')
  })

  const facts = (container: string, spec = ''): Resource =>
    first(pod(`${spec}containers: [${container}]`), 'k8s/Container')

  it('writes capabilities in one way', () => {
    const c = facts('{securityContext: {capabilities: {add: [cap_sys_admin, CHOWN]}}}')
    expect(items(fact(c, 'capabilities.add')).map((v) => printable(v))).toEqual(['SYS_ADMIN', 'CHOWN'])
    expect(items(fact(c, 'capabilities.drop'))).toEqual([])
    expect(fact(facts('{}'), 'capabilities.drop')).toMatchObject({ kind: 'list', open: false })
  })

  it('completes requests by limits, and reads quantities', () => {
    const c = facts('{resources: {limits: {cpu: 500m, memory: 1Gi}, requests: {memory: 1e3}}}')
    expect(printable(fact(c, 'resources.requests.cpu'))).toBe('500m')
    expect(['requests.cpu', 'requests.memory', 'limits.memory'].map((p) => printable(fact(c, `amounts.${p}`)))).toEqual(
      ['0.5', '1000', '1073741824'],
    )
    expect(fact(facts('{resources: {limits: {cpu: lots}}}'), 'amounts.limits.cpu').kind).toBe('unknown')
    expect(fact(facts('{}'), 'resources.limits.cpu').kind).toBe('missing')
  })

  it('reads command lines as programs do', () => {
    const c = facts('{command: [/usr/bin/etcd, --a=b], args: [--c, d, --e, -f, --a=z]}')
    expect(printable(fact(c, 'program'))).toBe('etcd')
    expect(['a', 'c', 'e'].map((flag) => printable(fact(c, ['flags', flag])))).toEqual(['z', 'd', 'true'])
    expect(printable(fact(facts('{image: "x/etcd:3", args: [--a]}'), 'program'))).toBe('etcd')
    expect(fact(facts('{args: ["{{ .Values.flag }}"]}'), 'flags.a').kind).toBe('unknown')
  })

  it('joins mounts with the paths of the host', () => {
    const volumes = 'volumes: [{name: v, hostPath: {path: /var}}, {name: w, emptyDir: {}}]\n'
    const c = facts('{volumeMounts: [{name: v, mountPath: /x, readOnly: true}, {name: w, mountPath: /y}]}', volumes)
    expect(items(fact(c, 'hostMounts')).map((m) => ['path', 'writable'].map((k) => printable(get(m, k))))).toEqual([
      ['/var', 'false'],
    ])
  })

  it('knows whether a workload selects its own pods and keeps them apart', () => {
    const deployment = (labels: string): Resource =>
      first(
        object(
          'Deployment',
          'd',
          `{selector: {matchLabels: {a: b}}, template: {metadata: {labels: ${labels}}, spec: {affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, labelSelector: {matchLabels: {a: b}}}]}}}}}`,
          'apps/v1',
        ),
        'k8s/PodSpec',
      )
    expect(fact(deployment('{a: b}'), 'selected')).toMatchObject({ value: true })
    expect(fact(deployment('{a: c}'), 'selected')).toMatchObject({ value: false })
    expect(items(fact(deployment('{a: b}'), 'spreads')).map((v) => printable(v))).toEqual(['zone'])
    expect(items(fact(deployment('{a: c}'), 'spreads'))).toEqual([])
  })

  it('keeps containers that cannot be known as one unknown', () => {
    expect(first(pod('containers: {{ .Values.containers }}'), 'k8s/Container').body.kind).toBe('unknown')
  })
})

describe('links', () => {
  const web = pod('serviceAccountName: sa\ncontainers: [{name: c}]', ', namespace: ns, labels: {app: web}')

  it('lead from services, policies and budgets to pods', () => {
    const text = [
      web,
      object('Service', 's', '{selector: {app: web}}', 'v1', ', namespace: ns'),
      object('Service', 'other', '{selector: {app: other}}', 'v1', ', namespace: ns'),
      object('Service', 'elsewhere', '{selector: {app: web}}', 'v1', ', namespace: ms'),
      object('Service', 'unplaced', '{selector: {app: web}}'),
      object('Service', 'external', '{}', 'v1', ', namespace: ns'),
      object('NetworkPolicy', 'np', '{podSelector: {}}', 'networking.k8s.io/v1', ', namespace: ns'),
      object('PodDisruptionBudget', 'b', '{selector: {matchLabels: {app: web}}}', 'policy/v1', ', namespace: ns'),
    ].join('')
    expect(links(text)).toEqual([
      'Service/ns/s selector Pod/ns/p/pod',
      'Service/unplaced selector Pod/ns/p/pod ?',
      'NetworkPolicy/ns/np selector Pod/ns/p/pod',
      'PodDisruptionBudget/ns/b selector Pod/ns/p/pod',
    ])
  })

  it('lead from pods to what they name', () => {
    const spec =
      'serviceAccountName: sa\nvolumes: [{configMap: {name: cm}}]\ncontainers: [{env: [{valueFrom: {secretKeyRef: {name: s}}}]}]'
    const text = [
      pod(spec),
      object('ServiceAccount', 'sa', '{}'),
      object('ConfigMap', 'cm', '{}'),
      object('Secret', 's', '{}'),
    ]
    expect(links(text.join(''))).toEqual([
      'Pod/p/pod service-account ServiceAccount/sa',
      'Pod/p/pod config-map ConfigMap/cm',
      'Pod/p/pod secret Secret/s',
    ])
  })

  it('lead from autoscalers, ingresses and bindings', () => {
    const text = [
      object('Deployment', 'd', '{template: {spec: {}}}', 'apps/v1'),
      object('Service', 's', '{}'),
      object('HorizontalPodAutoscaler', 'h', '{scaleTargetRef: {kind: Deployment, name: d}}', 'autoscaling/v2'),
      object('Ingress', 'i', '{rules: [{http: {paths: [{backend: {service: {name: s}}}]}}]}', 'networking.k8s.io/v1'),
      '---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: b}\nroleRef: {kind: ClusterRole, name: r}\n',
      object('ClusterRole', 'r', '{}', 'rbac.authorization.k8s.io/v1'),
    ].join('')
    expect(links(text)).toEqual([
      'HorizontalPodAutoscaler/h target Deployment/d',
      'Ingress/i backend Service/s',
      'RoleBinding/b role ClusterRole/r',
    ])
  })

  it('lead from bindings to the pods that run as their subjects', () => {
    const binding = (namespace: string): string =>
      `---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: b}\nroleRef: {kind: ClusterRole, name: r}\nsubjects: [{kind: ServiceAccount, name: default, namespace: ${namespace}}]\n`
    const app = pod('containers: []', ', namespace: ns')
    expect(links(app + binding('ns'))).toEqual(['ClusterRoleBinding/b subject Pod/ns/p/pod'])
    expect(links(app + binding('other'))).toEqual([])
  })

  it('stay within a namespace, whatever the number of objects', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      [
        `---\n${pod('containers: []', `${i}, namespace: ns${i}, labels: {app: web}`)}`,
        object('Service', `s${i}`, '{selector: {app: web}}', 'v1', `, namespace: ns${i}`),
      ].join(''),
    )
    expect(links(many.join(''))).toHaveLength(30)
  })

  it('are in doubt where labels are templated', () => {
    const text = pod('containers: []', ', labels: {app: "{{ .x }}"}') + object('Service', 's', '{selector: {app: a}}')
    expect(links(text)).toEqual(['Service/s selector Pod/p/pod ?'])
  })
})

describe('selectors', () => {
  const read = (text: string) => yaml.parse({ path: 'a', text }).tree.documents[0]?.value
  it.each([
    ['{}', '{a: b}', true],
    ['{matchLabels: {a: b}}', '{a: b, c: d}', true],
    ['{matchLabels: {a: b}}', '{}', false],
    ['{matchExpressions: [{key: a, operator: In, values: [b]}]}', '{a: b}', true],
    ['{matchExpressions: [{key: a, operator: NotIn, values: [b]}]}', '{}', true],
    ['{matchExpressions: [{key: a, operator: NotIn, values: [b]}]}', '{a: b}', false],
    ['{matchExpressions: [{key: a, operator: Exists}]}', '{a: b}', true],
    ['{matchExpressions: [{key: a, operator: DoesNotExist}]}', '{a: b}', false],
    ['{matchLabels: {a: !x b}}', '{a: b}', 'unknown'],
    ['{matchLabels: {a: !x b, c: d}}', '{a: b}', false],
  ])('%s on %s is %s', (selector, labels, expected) => {
    const [s, l] = [read(selector), read(labels)]
    expect(s && l && matchesSelector(s, l)).toBe(expected)
  })
})

describe('schemas', () => {
  const violations = (text: string): string[] =>
    model(text).resources.flatMap((r) => items(fact(r, 'violations')).map((v) => printable(get(v, 'message'))))
  const broken = [
    'kind: Pod',
    'apiVersion: v1',
    'spec:',
    '  colour: red',
    '  containers:',
    '    - name: {{ .Values.name }}',
    '      resources: ${RESOURCES}',
    '       bad: indentation',
    '  foo: [',
  ].join('\n')

  it('judge a broken document up to where it is torn', () => {
    expect(violations(broken)).toEqual(['`spec` has no field `colour`'])
  })

  it('judge the documents beside a broken one whole', () => {
    const sound = 'apiVersion: v1\nkind: Pod\nspec: {containers: [], bar: 1}\n'
    expect(violations(`${broken}\n---\n${sound}`)).toEqual([
      '`spec` has no field `colour`',
      '`spec` has no field `bar`',
    ])
  })

  it('judge what stands behind a key that repeats', () => {
    const text = 'apiVersion: v1\nkind: Pod\nkind: Pod\nspec: {containers: [], bar: 1}\n'
    expect(violations(text)).toEqual(['`spec` has no field `bar`'])
  })
})
