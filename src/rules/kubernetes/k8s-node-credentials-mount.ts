import { matches, printable, root, valueRule } from '../../model/index.js'

const credentials =
  /^(?:\/etc\/kubernetes\/azure\.json|\/etc\/azure|\/\.azure|\/root\/\.(?:aws|azure|config\/gcloud)|\/home\/[^/]+\/\.(?:aws|azure|config\/gcloud)|\/\.aws(?:\/|$)|\/var\/run\/secrets\/(?:kubernetes\.io|eks\.amazonaws\.com))/

export default valueRule({
  meta: {
    id: 'k8s-node-credentials-mount',
    title: 'Pod mounts the cloud credentials of its node',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { kubescape: ['C-0020', 'alert-mount-potential-credentials-paths'] },
    why: 'These paths hold the keys with which the node itself talks to the cloud provider: usually far more than a pod should be able to do.',
    remedy: 'Give the pod an identity of its own through its ServiceAccount.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  },
  select: 'k8s/PodSpec',
  values: 'volumes.hostPath.path',
  bad: (path) => matches(path, credentials),
  message: (pod, path) => `pods of ${root(pod).address} mount \`${printable(path)}\``,
})
