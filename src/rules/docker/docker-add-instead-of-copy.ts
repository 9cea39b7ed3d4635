import { defineRule, type Fix, get, items, text } from '../../model/index.js'

/** What `ADD` is there for: remote sources, and archives, which it unpacks. */
const special = /^(https?:|ftp:|git:|git@|ssh:)|\.(tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst|lzma|Z)$/

export default defineRule({
  meta: {
    id: 'docker-add-instead-of-copy',
    title: '`ADD` for plain files',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3020'], trivy: ['DS-0005'], checkov: ['CKV_DOCKER_4'] },
    why: '`ADD` also downloads and unpacks, depending on what the source looks like. For plain files `COPY` says what happens, and cannot do more.',
    remedy: 'Write `COPY`.',
    references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  },
  select: 'docker/Add',
  check(add, { report, undecided }) {
    const sources = items(get(add.body, 'sources'))
    const plain = sources.filter((s) => s.kind === 'scalar' && !special.test(text(s)))
    const open = sources.find((s) => s.kind === 'unknown' && !/^(https?|ftp|git):/.test(s.prefix ?? ''))
    const [first] = plain
    if (!first) {
      if (open) undecided(open)
      return
    }
    const own = ['--checksum', '--keep-git-dir', '--unpack'].map((f) => get(add.body, ['flags', f.slice(2)]))
    const keyword = add.header.file.text.slice(add.header.start, add.header.end)
    const replacement = keyword === keyword.toLowerCase() ? 'copy' : 'COPY'
    const safe = plain.length === sources.length && own.every((flag) => flag.kind === 'missing')
    const fix: Fix = { title: 'Write COPY', safety: 'safe', edits: [{ span: add.header, newText: replacement }] }
    report({ at: add.header, message: `\`${text(first)}\` is neither an archive nor remote`, ...(safe ? { fix } : {}) })
  },
})
