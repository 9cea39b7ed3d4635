import { matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-git-sync',
    title: 'Container runs git-sync',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_159'] },
    why: 'git-sync runs commands that arguments and environment name: whoever may change these can run code in the pod.',
    remedy: 'Build the files into an image, or check who may change the workload.',
    references: ['https://github.com/kubernetes/git-sync'],
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (image) => matches(image, /git-sync/),
  message: (c) => `container \`${c.name}\` runs git-sync`,
})
