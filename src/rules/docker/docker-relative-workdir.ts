import { defineRule, equals, fact, get, some, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-relative-workdir',
    title: 'Relative `WORKDIR`',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3000'], trivy: ['DS-0009'], checkov: ['CKV_DOCKER_10'] },
    why: 'What it means must be worked out from all `WORKDIR`s above, and changes when one of them does.',
    remedy: 'Write the whole path.',
    references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  },
  select: 'docker/Workdir',
  check(workdir, { report }) {
    const path = get(workdir.body, 'path')
    const written = path.kind === 'unknown' ? (path.prefix ?? '') : text(path)
    const set = some(fact(workdir, 'keywords'), (k) => equals(k, 'WORKDIR')) === true
    if (set && written !== '' && !/^([/\\]|[a-z]:)/i.test(written))
      report({ at: path, message: `\`${written}\` is relative` })
  },
})
