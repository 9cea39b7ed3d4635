/** What `bylaw new policy` begins with: a policy that works, and fixtures that show it, for each platform. */
import { table } from '../model/table.js'

export interface Scaffold {
  readonly title: string
  readonly remedy: string
  readonly path: string
  readonly assert: string
  readonly message: string
  /** File name → text. */
  readonly fixtures: Readonly<Record<string, string>>
}

/** Undefined for a kind of no known platform. */
export function scaffoldOf(id: string, kind: string): Scaffold | undefined {
  const [platform = '', name = ''] = kind.split('/')
  const make = makers[platform]
  return make?.(`# expect: ${id}`, name, id)
}

type Maker = (expect: string, name: string, id: string) => Scaffold

const makers = table<Maker>({
  k8s: (expect, name) => (name === 'Container' ? container(expect) : manifest(expect, name)),
  tf: terraform,
  docker: (expect) => ({
    title: 'Base image comes from a foreign registry',
    remedy: 'Take the image from registry.example.com.',
    path: 'image.registry',
    assert: "value == 'registry.example.com'",
    message: '{{ self.body.image.name }} is not of our registry',
    fixtures: {
      'bad.Dockerfile': `${expect}\nFROM quay.io/team/app:1.2.3\n`,
      'good.Dockerfile': 'FROM registry.example.com/team/app:1.2.3\n',
    },
  }),
  compose: (expect) => ({
    ...required('Service', 'restart'),
    fixtures: {
      'bad/compose.yaml': `services:\n  ${expect}\n  api:\n    image: registry.example.com/api:1.2.3\n`,
      'good/compose.yaml':
        'services:\n  api:\n    image: registry.example.com/api:1.2.3\n    restart: unless-stopped\n',
    },
  }),
  gha: (expect, name) => (name === 'Step' ? step(expect) : job(expect)),
  gitlab: (expect) => ({
    ...required('Job', 'timeout'),
    fixtures: {
      'bad/.gitlab-ci.yml': `${expect}\nbuild:\n  script: make\n`,
      'good/.gitlab-ci.yml': 'build:\n  timeout: 10 minutes\n  script: make\n',
    },
  }),
})

function required(subject: string, path: string): Omit<Scaffold, 'fixtures'> {
  return {
    title: `${subject} has no \`${path}\``,
    remedy: `Set \`${path}\`.`,
    path,
    assert: 'value != null',
    message: `{{ self.name }} has no \`${path}\``,
  }
}

function container(expect: string): Scaffold {
  const pod = (lines: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: api\nspec:\n  containers:\n    - name: api\n${lines}`
  return {
    title: 'Image has no fixed tag',
    remedy: 'Name a version.',
    path: 'image',
    assert: "value == null || !string(value).endsWith(':latest')",
    message: '{{ self.name }} runs {{ value }}',
    fixtures: {
      'bad.yaml': pod(`      ${expect}\n      image: api:latest\n`),
      'good.yaml': pod('      image: api:1.2.3\n'),
    },
  }
}

const groups: Readonly<Record<string, readonly string[]>> = {
  'apps/v1': ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'],
  'batch/v1': ['Job', 'CronJob'],
  'networking.k8s.io/v1': ['Ingress', 'NetworkPolicy'],
  'rbac.authorization.k8s.io/v1': ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'],
  'policy/v1': ['PodDisruptionBudget'],
  'autoscaling/v2': ['HorizontalPodAutoscaler'],
}

function manifest(expect: string, name: string): Scaffold {
  const kind = /^\w+$/.test(name) ? name : 'ConfigMap'
  const [group = 'v1'] = Object.entries(groups).find(([, kinds]) => kinds.includes(kind)) ?? []
  const head = `apiVersion: ${group}\nkind: ${kind}\nmetadata:\n  name: api\n`
  return {
    ...required(kind, 'metadata.labels.owner'),
    fixtures: {
      'bad.yaml': `${head}  ${expect}\n  labels:\n    app: api\n`,
      'good.yaml': `${head}  labels:\n    app: api\n    owner: payments\n`,
    },
  }
}

function terraform(expect: string, name: string, id: string): Scaffold {
  const type = /^\w+$/.test(name) ? name : 'aws_s3_bucket'
  const resource = (body: string): string => `resource "${type}" "api" {\n${body}}\n`
  return {
    ...required('Resource', 'tags.owner'),
    message: '{{ self.address }} has no tag `owner`',
    fixtures: {
      'bad.tf': resource(`  ${expect}\n  tags = { app = "api" }\n`),
      'good.tf': resource('  tags = { owner = "payments" }\n'),
      'unknown.tf': `variable "tags" {}\n\n${resource(`  # expect-unknown: ${id}\n  tags = var.tags\n`)}`,
    },
  }
}

const workflow = (lines: string): string =>
  `on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n${lines}`

function step(expect: string): Scaffold {
  const path = (name: string): string => `${name}/.github/workflows/build.yaml`
  return {
    title: 'Action of a foreign organisation',
    remedy: 'Use an action of an organisation that was agreed on.',
    path: 'uses',
    assert: "value == null || string(value).startsWith('actions/')",
    message: '{{ value }} is not of our organisations',
    fixtures: {
      [path('bad')]: workflow(`    steps:\n      ${expect}\n      - uses: somebody/tool@v1\n`),
      [path('good')]: workflow('    steps:\n      - uses: actions/checkout@v4\n'),
    },
  }
}

function job(expect: string): Scaffold {
  const steps = '    steps:\n      - run: make\n'
  return {
    ...required('Job', 'timeout-minutes'),
    fixtures: {
      'bad/.github/workflows/build.yaml': workflow(steps).replace('  build:', `  ${expect}\n  build:`),
      'good/.github/workflows/build.yaml': workflow(`    timeout-minutes: 10\n${steps}`),
    },
  }
}
