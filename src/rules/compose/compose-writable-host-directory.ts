import {
  and,
  every,
  type Fix,
  fact,
  fixedBy,
  get,
  isTrue,
  items,
  not,
  printable,
  settingEdit,
  slice,
  test,
  type Value,
  valueRule,
} from '../../model/index.js'

const system: ReadonlySet<string> = new Set([
  ...[
    '/',
    '/bin',
    '/boot',
    '/dev',
    '/etc',
    '/lib',
    '/lib64',
    '/proc',
    '/root',
    '/run',
    '/sbin',
    '/sys',
    '/usr',
    '/var',
  ],
  ...['/etc/cron.d', '/etc/systemd', '/etc/systemd/system', '/var/lib', '/var/lib/docker', '/var/run'],
])

export default valueRule({
  meta: {
    id: 'compose-writable-host-directory',
    title: 'Service can write to a system directory of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'A process that can write there changes programs, settings or devices of the machine itself and so becomes its root.',
    remedy: 'Mount only the directory that is needed, or mount it read-only with `:ro`.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/storage/bind-mounts/',
    ],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'mounts'), []).values,
  bad: (mount) =>
    and(
      test(get(mount, 'source'), (path) => typeof path === 'string' && system.has(path.replace(/(?<=.)\/+$/, ''))),
      not(isTrue(get(mount, 'readOnly'))),
    ),
  message: (s, mount) => `service \`${s.name}\` can write to \`${printable(get(mount, 'source'))}\` of the host`,
  fix: (mount, s) => readOnly(mount, s.body),
})

/** `:ro` behind a short form, `read_only` in a long one. */
function readOnly(mount: Value, service: Value): Fix | undefined {
  const volume = items(get(service, 'volumes')).find(
    (v) => v.span.file === mount.span.file && v.span.start === mount.span.start,
  )
  if (!volume || volume.origin) return undefined
  if (volume.kind === 'map') {
    const edit = settingEdit(volume, 'read_only', get(volume, 'read_only'), 'true')
    return fixedBy('Mount it read-only', 'suggested', edit).fix
  }
  const [, head = ''] = /^(["']?\/[^:"']*:[^:"']+)["']?$/.exec(slice(volume.span)) ?? []
  const at = volume.span.start + head.length
  const edit = head ? { span: { ...volume.span, start: at, end: at }, newText: ':ro' } : undefined
  return fixedBy('Mount it read-only', 'suggested', edit).fix
}
