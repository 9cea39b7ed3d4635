import { and, equals, fact, isSet, matches, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-request-timeout',
    title: 'API server has an unusual request timeout',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_95'],
      kubescape: ['ensure-that-the-api-server-request-timeout-argument-is-set-as-appropriate', 'C-0134'],
    },
    controls: { 'cis-kubernetes': ['1.2.22'] },
    why: 'A timeout that is no duration keeps the API server from starting; a very long one lets slow clients use up its connections.',
    remedy: 'Delete `--request-timeout`, or set it to a duration such as `300s`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'request-timeout'])],
  bad: (value) => and(isSet(value), not(matches(value, /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/))),
  message: (c) => `container \`${c.name}\` has a request timeout that is no duration`,
})
