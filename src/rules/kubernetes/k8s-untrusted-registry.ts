import { and, fact, isSet, not, printable, type Tri, test, type Value, valueRule } from '../../model/index.js'

/** The host of an image without one is Docker Hub. */
function isTrusted(registry: Value, trusted: readonly string[]): Tri {
  if (registry.kind === 'missing') return trusted.includes('docker.io')
  return test(registry, (host) =>
    trusted.some(
      (allowed) => host === allowed || (allowed.startsWith('*.') && String(host).endsWith(allowed.slice(1))),
    ),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-untrusted-registry',
    title: 'Image comes from a registry that is not on the list',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      trivy: ['KSV-0125'],
      kubescape: [
        'C-0001',
        'C-0078',
        'rule-identify-blocklisted-image-registries',
        'container-image-repository',
        'agent-sandbox-image-registry-allowlist',
      ],
    },
    why: 'Images of unknown registries were built by somebody else and are not scanned by you.',
    remedy: 'Copy the image into a registry of the list, or extend the list.',
    references: ['https://kubernetes.io/docs/concepts/containers/images/'],
    options: {
      registries: {
        type: 'string-list',
        default: ['registry.k8s.io', 'gcr.io', 'ghcr.io', 'quay.io', 'public.ecr.aws', 'mcr.microsoft.com'],
        description: 'Hosts that images may come from; a name of `*.example.com` allows its subdomains.',
      },
    },
  },
  select: 'k8s/Container',
  values: 'image',
  bad: (image, c, { options }) =>
    and(isSet(image), not(isTrusted(fact(c, 'image.registry'), [options.registries ?? []].flat().map(String)))),
  message: (c, image) => `container \`${c.name}\` runs \`${printable(image)}\` of a registry that is not on the list`,
})
