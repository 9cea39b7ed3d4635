import { ancestor, defineRule, get, items, type Resource, text } from '../../model/index.js'

const archive = /\.(tar|tgz|tbz2?|txz|tzst|tar\.\w+|gz|bz2|xz|lzma|zst)$/

export default defineRule({
  meta: {
    id: 'docker-copied-archive',
    title: 'Archive is copied, then unpacked',
    severity: 'low',
    confidence: 'high',
    category: 'cost',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3010'] },
    why: 'The archive stays in the layer of the `COPY` although nobody needs it any more.',
    remedy:
      'Use `ADD`, which unpacks local archives; or mount it: `RUN --mount=type=bind,source=app.tar.gz,target=/tmp/app.tar.gz tar -xf …`.',
    references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  },
  select: 'docker/Copy',
  check(copy, { report, graph }) {
    const archives = items(get(copy.body, 'sources')).filter((source) => archive.test(base(text(source))))
    const stage = ancestor(copy, (r) => r.kind === 'docker/Stage')
    if (archives.length === 0 || !stage || get(copy.body, 'flags.from').kind !== 'missing') return
    const unpacked = graph
      .parts(stage, 'docker/Command')
      .filter((c) => c.header.start > copy.extent.end)
      .flatMap(archivesOf)
    const target = base(text(get(copy.body, 'destination')))
    for (const source of archives) {
      const name = base(text(source))
      const wanted = archive.test(target) ? target : name
      if (unpacked.includes(wanted)) report({ at: source, message: `\`${name}\` is unpacked further down` })
    }
  },
})

/** Names of the archives that a command unpacks. */
function archivesOf(command: Resource): string[] {
  const name = text(get(command.body, 'name'))
  const args = items(get(command.body, 'args')).map((a) => text(a))
  const extracts =
    name === 'tar' && args.some((a, i) => /^-\w*x|^--(extract|get)$/.test(a) || (i === 0 && /^[a-z]*x[a-z]*$/.test(a)))
  if (!extracts && !/^(gunzip|bunzip2|unxz|unlzma|zcat|uncompress)$/.test(name)) return []
  return args.map((a) => base(a.replace(/^--file=/, '')))
}

function base(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
