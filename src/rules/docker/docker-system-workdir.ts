import { defineRule, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-system-workdir',
    title: '`WORKDIR` is a system directory',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['DS-0030'] },
    why: 'In directories of the kernel and the system a container finds or writes what is not its own: `WORKDIR /proc/self/fd/…` led out of the container (CVE-2024-21626).',
    remedy: 'Work in a directory of your own, such as `/srv/app`.',
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2024-21626'],
  },
  select: 'docker/Workdir',
  check({ body }, { report }) {
    const path = get(body, 'path')
    const written = path.kind === 'unknown' ? (path.prefix ?? '') : text(path)
    const found = /^\/+(proc|sys|dev|boot|bin|sbin|lib|lib64|etc)(?=\/|$)/.exec(written)
    if (found && (path.kind === 'scalar' || written.endsWith('/')))
      report({ at: path, message: `\`${written}\` belongs to the system` })
  },
})
