import { defineRule, get, items, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-unverified-download',
    title: '`ADD` downloads without a checksum',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_DOCKER_4'] },
    why: 'Whoever controls the server, or the way to it, decides what gets into the image, and the build does not notice a change.',
    remedy: 'Write `ADD --checksum=sha256:…`, or name a commit for a Git repository.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  },
  select: 'docker/Add',
  check({ body }, { report }) {
    if (get(body, 'flags.checksum').kind !== 'missing') return
    for (const source of items(get(body, 'sources'))) {
      const url = source.kind === 'unknown' ? (source.prefix ?? '') : text(source)
      if (/^(https?|ftp):/.test(url) && !/\.git(#[0-9a-f]{40}.*)?$/.test(url))
        report({ at: source, message: 'nothing proves that this is the file that was meant' })
    }
  },
})
