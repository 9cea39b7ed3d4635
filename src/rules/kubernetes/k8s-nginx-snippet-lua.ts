import { entries, get, matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-nginx-snippet-lua',
    title: 'Ingress runs Lua code in the nginx controller',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_152'] },
    why: 'Lua code in a snippet runs with the rights of the controller, which can read all Secrets (CVE-2021-25742).',
    remedy: 'Delete the annotation, and switch snippets off in the controller (`allow-snippet-annotations: "false"`).',
    references: ['https://github.com/kubernetes/kubernetes/issues/126811'],
  },
  select: 'k8s/Ingress',
  values: (object) =>
    [...entries(get(object.body, 'metadata.annotations'))]
      .filter(([key]) => /^nginx\.(?:org|ingress\.kubernetes\.io)\/.*-snippets?$/.test(key))
      .map(([, value]) => value),
  at: (value) => value.keySpan ?? value.span,
  bad: (value) => matches(value, /\blua_|_by_lua|\bos\.execute|\bio\.popen/),
  message: (object) => `${object.address} runs Lua code in the nginx controller`,
})
