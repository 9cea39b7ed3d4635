import { defineRule, get, items, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-port-out-of-range',
    title: 'Port out of range',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3011'], trivy: ['DS-0008'] },
    why: 'Ports end at 65535: the build fails, or nothing is exposed.',
    remedy: 'Correct the number.',
    references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  },
  select: 'docker/Expose',
  check({ body }, { report }) {
    for (const exposed of items(get(body, 'ports'))) {
      const wrong = [get(exposed, 'port'), get(exposed, 'end')].find((p) => Number(printable(p)) > 65535)
      if (wrong) report({ at: exposed, message: `${printable(wrong)} is more than 65535` })
    }
  },
})
