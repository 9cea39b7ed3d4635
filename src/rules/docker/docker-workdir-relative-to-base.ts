import { defineRule, equals, fact, fixedBy, get, rootedEdit, some, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-workdir-relative-to-base',
    title: 'Relative `WORKDIR` that starts from the base image',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      hadolint: ['DL3000'],
      buildkit: ['WorkdirRelativePath'],
      trivy: ['DS-0009'],
      checkov: ['CKV_DOCKER_10'],
    },
    why: 'The directory hangs on the working directory of the base image, which another version of it may change.',
    remedy: 'Begin the path with `/`.',
    references: [
      'https://docs.docker.com/reference/build-checks/workdir-relative-path/',
      'https://docs.docker.com/reference/dockerfile/#workdir',
    ],
  },
  select: 'docker/Workdir',
  check(workdir, { report, undecided }) {
    const path = get(workdir.body, 'path')
    const written = path.kind === 'unknown' ? (path.prefix ?? '') : text(path)
    const set = some(fact(workdir, 'keywords'), (k) => equals(k, 'WORKDIR')) !== false
    if (set || /^([/\\]|[a-z]:)/i.test(written)) return
    if (written !== '')
      report({
        at: path,
        message: `\`${written}\` is relative to whatever the base image says`,
        ...fixedBy('Begin the path with `/`', 'safe', rootedEdit(path, fact(workdir, 'workdir'))),
      })
    else if (path.kind === 'unknown') undecided(path)
  },
})
