import { defineRule, fact, get, isUnset, items, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-registry-not-allowed',
    title: 'Image comes from a registry that is not allowed',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { glsec: ['GL065'] },
    why: 'Images of registries that nobody looks after run with the token and the variables of the job.',
    remedy: 'Take the image from an allowed registry, or add the registry to the option `registries`.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse'],
    options: {
      registries: {
        type: 'string-list',
        default: [
          'docker.io',
          'registry.gitlab.com',
          'ghcr.io',
          'gcr.io',
          'quay.io',
          'mcr.microsoft.com',
          'public.ecr.aws',
          'registry.k8s.io',
        ],
        description: 'Registries, with or without a path, that images may come from',
      },
    },
  },
  select: ['gitlab/Job', 'gitlab/Template'],
  check(job, context) {
    const { registries } = context.options
    const allowed = Array.isArray(registries) ? registries.map((r) => String(r).replace(/\/*$/, '/')) : []
    for (const image of [fact(job, 'image'), ...items(fact(job, 'services'))]) {
      const name = get(image, 'name')
      if (isUnset(name)) continue
      const known = name.kind === 'unknown' ? (name.prefix ?? '') : printable(name)
      const hosted = /^[^/]*[.:][^/]*\//.test(known)
      const full = hosted ? known : `docker.io/${known.includes('/') ? '' : 'library/'}${known}`
      if (name.kind === 'unknown' && !hosted) context.undecided(name)
      else if (!allowed.some((prefix) => full.startsWith(prefix))) {
        context.report({ at: name, message: `\`${full}\` comes from none of the allowed registries` })
      }
    }
  },
})
