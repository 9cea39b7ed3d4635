import { equals, get, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-admission-event-rate-limit',
    title: 'Admission configuration does not limit the rate of events',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_78'] },
    controls: { 'cis-kubernetes': ['1.2.9'] },
    why: 'One program that writes events in a loop can slow the API server down for all.',
    remedy: 'Add the plugin `EventRateLimit`.',
    references: ['https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/'],
  },
  select: 'k8s/AdmissionConfiguration',
  values: (config) => [get(config.body, 'plugins')],
  bad: (plugins) => not(some(plugins, (plugin) => equals(get(plugin, 'name'), 'EventRateLimit'))),
  message: (config) => `${config.address} does not limit the rate of events`,
})
