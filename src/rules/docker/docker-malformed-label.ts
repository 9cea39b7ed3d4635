import { defineRule, get, items, table, text } from '../../model/index.js'

const formats = table<RegExp>({
  url: /^[a-z][a-z0-9+.-]*:\/\/[^\s/]+\S*$/i,
  time: /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/,
  license: /^\(*[A-Za-z0-9.+-]+\)*( (OR|AND|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/,
  hash: /^([0-9a-f]{7,40}|[0-9a-f]{64})$/,
  version:
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/,
  email: /^[^\s@<>]+@[^\s@<>]+$/,
})
/** Of the OCI image specification. */
const known: readonly (readonly [string, string])[] = [
  ['org.opencontainers.image.url', 'url'],
  ['org.opencontainers.image.source', 'url'],
  ['org.opencontainers.image.documentation', 'url'],
  ['org.opencontainers.image.created', 'time'],
  ['org.opencontainers.image.licenses', 'license'],
  ['org.opencontainers.image.revision', 'hash'],
  ['org.opencontainers.image.version', 'version'],
]

export default defineRule({
  meta: {
    id: 'docker-malformed-label',
    title: 'Label value in the wrong format',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3052', 'DL3053', 'DL3054', 'DL3055', 'DL3056', 'DL3058'] },
    why: 'Registries and update bots read these labels: a source that is no URL or a date that is none is dropped.',
    remedy:
      'Write the value in the format of the label. The labels of the OCI image specification are known; others can be named in the option `formats`.',
    references: ['https://specs.opencontainers.org/image-spec/annotations/'],
    options: {
      formats: {
        type: 'string-list',
        default: [],
        description: 'Formats of labels of your own, as `key=format`: url, time, license, hash, version or email.',
      },
    },
  },
  select: 'docker/Label',
  check({ body }, { report, undecided, options }) {
    const own = Array.isArray(options.formats) ? options.formats.map((f) => String(f).split('=')) : []
    const formatOf = new Map([...known, ...own.map(([key = '', format = '']): [string, string] => [key, format])])
    for (const pair of items(get(body, 'pairs'))) {
      const format = formatOf.get(text(get(pair, 'key')))
      const accepts = format === undefined ? undefined : formats[format]
      const value = get(pair, 'value')
      if (!accepts || value.kind === 'missing' || text(value, 'x') === '') continue
      if (value.kind === 'unknown') undecided(value)
      else if (!accepts.test(text(value))) report({ at: value, message: `\`${text(value)}\` is not a valid ${format}` })
    }
  },
})
