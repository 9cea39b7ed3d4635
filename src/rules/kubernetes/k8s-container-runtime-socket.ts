import { matches, printable, root, valueRule } from '../../model/index.js'

const socket =
  /(?:^|\/)(?:docker|containerd|crio|podman|cri-dockerd|dockershim)\.sock$|^\/(?:var\/)?run\/(?:docker|containerd|crio)\/?$/

export default valueRule({
  meta: {
    id: 'k8s-container-runtime-socket',
    title: 'Pod mounts the socket of the container runtime',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['docker-sock'],
      trivy: ['KSV-0006'],
      checkov: ['CKV_K8S_27'],
      kubescape: ['C-0074', 'containers-mounting-docker-socket'],
    },
    why: 'Whoever can talk to the container runtime can start a privileged container on the node, and so owns it.',
    remedy: 'Build images with a tool that needs no daemon, and use the Kubernetes API to manage containers.',
    references: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
  },
  select: 'k8s/PodSpec',
  values: 'volumes.hostPath.path',
  bad: (path) => matches(path, socket),
  message: (pod, path) =>
    `pods of ${root(pod).address} can use the runtime of their node through \`${printable(path)}\``,
})
