import { equals, fact, not, test, valueRule } from '../../model/index.js'

const strong =
  /^TLS_(?:ECDHE_(?:ECDSA|RSA)_WITH_(?:AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305(?:_SHA256)?)|RSA_WITH_AES_(?:128_GCM_SHA256|256_GCM_SHA384)|AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305_SHA256)$/

export default valueRule({
  meta: {
    id: 'k8s-apiserver-weak-ciphers',
    title: 'API server may use weak ciphers',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_105'],
      kubescape: [
        'ensure-that-the-API-Server-only-makes-use-of-Strong-Cryptographic-Ciphers',
        'ensure-that-the-API-Server-only-makes-use-of-Strong-Cryptographic-Ciphers-cis1-10',
        'C-0143',
        'C-0277',
      ],
    },
    controls: { 'cis-kubernetes': ['1.2.30'] },
    why: 'Old ciphers have no forward secrecy or known weaknesses.',
    remedy: 'List strong ciphers in `--tls-cipher-suites`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'tls-cipher-suites'])],
  bad: (value) =>
    not(
      test(value, (text) =>
        String(text)
          .split(',')
          .every((name) => strong.test(name)),
      ),
    ),
  message: (c) => `container \`${c.name}\` may use weak ciphers`,
})
