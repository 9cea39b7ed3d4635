import { and, isSet, matches, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-ambiguous-allowed-repository',
    title: 'Allow-list of repositories ends in the middle of a name',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0124'] },
    why: 'Gatekeeper compares prefixes: `registry.example.com/shop` also allows `registry.example.com/shop-evil`.',
    remedy: 'End the prefix with a slash.',
    references: ['https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos/'],
  },
  select: ['k8s/K8sAllowedRepos', 'k8s/K8sDisallowedRepos'],
  values: 'spec.parameters.repos',
  bad: (repo) => and(isSet(repo), not(matches(repo, /[/:@*]$/))),
  message: (constraint, repo) => `${constraint.address} compares with the open-ended prefix \`${printable(repo)}\``,
})
