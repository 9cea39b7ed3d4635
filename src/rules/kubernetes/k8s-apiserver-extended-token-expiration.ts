import { equals, fact, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-extended-token-expiration',
    title: 'API server accepts the tokens of pods for a year',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      kubescape: ['ensure-that-the-api-server-service-account-extend-token-expiration-is-set-to-false', 'C-0290'],
    },
    why: 'Pods get new tokens every hour, but by default the old ones last for a year: a stolen one stays useful.',
    remedy: 'Set `--service-account-extend-token-expiration=false`, once no client keeps its first token.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'service-account-extend-token-expiration'])],
  bad: (value) => not(equals(value, 'false')),
  message: (c) => `container \`${c.name}\` does not set --service-account-extend-token-expiration=false`,
})
