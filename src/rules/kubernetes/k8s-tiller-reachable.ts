import { fact, get, matches, not, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-tiller-reachable',
    title: 'Tiller answers the whole cluster',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_45'] },
    why: 'Every pod can tell Tiller what to install, usually with all rights.',
    remedy: 'Delete Tiller; while it is there, start it with `--listen=localhost:44134`.',
    references: ['https://helm.sh/docs/topics/v2_v3_migration/'],
  },
  select: 'k8s/Container',
  where: (c) => or(matches(fact(c, 'image.repository'), /tiller/), matches(get(c.body, 'name'), /^tiller$/)),
  values: (c) => [fact(c, 'flags.listen')],
  bad: (listen) => not(matches(listen, /^(?:localhost|127\.0\.0\.1)(?::|$)/)),
  message: (c) => `container \`${c.name}\` answers the whole cluster`,
})
