import { defineRule, fixedBy, get, slice, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-maintainer',
    title: '`MAINTAINER` is deprecated',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      hadolint: ['DL4000'],
      buildkit: ['MaintainerDeprecated'],
      trivy: ['DS-0022'],
      checkov: ['CKV_DOCKER_6'],
    },
    why: 'The instruction was replaced by labels in 2017; tools that read images look for the label.',
    remedy: 'Write `LABEL org.opencontainers.image.authors="…"`.',
    references: [
      'https://docs.docker.com/reference/build-checks/maintainer-deprecated/',
      'https://docs.docker.com/reference/dockerfile/#maintainer-deprecated',
    ],
  },
  select: 'docker/File',
  check(file, { report, graph }) {
    for (const { body, header, extent } of graph.parts(file, 'docker/Maintainer')) {
      const name = text(get(body, 'name')).replace(/^(["'])(.*)\1$/, '$2')
      const plain = name !== '' && !/[\\`]/.test(name) && !slice(extent).includes('\n')
      const keyword = slice(header) === slice(header).toLowerCase() ? 'label' : 'LABEL'
      const label = `${keyword} org.opencontainers.image.authors="${name.replace(/["$]/g, '\\$&')}"`
      report({
        at: header,
        message: 'replaced by the label `org.opencontainers.image.authors`',
        ...fixedBy('Write a label', 'safe', plain ? { span: extent, newText: label } : undefined),
      })
    }
  },
})
