/**
 * What Compose makes of a service beyond what is written:
 *
 *   facts.image          `registry`, `repository`, `name`, `tag`, `digest` of the image reference
 *   facts.environment    a mapping, however it is written; from `environment` alone, not from `env_file`
 *   facts.envFiles       `{ path, required, exists }` each; `exists` is unknown for paths outside of what is scanned
 *   facts.ports          `{ ip, everywhere, published, target, protocol }` each
 *   facts.mounts         `{ type, source, target, readOnly }` each
 *   facts.capabilities   `add` and `drop` in upper case, without `CAP_`; empty where absent
 *   facts.securityOpt    `security_opt` as a mapping: `{ seccomp: 'unconfined', 'no-new-privileges': 'true' }`
 *   facts.limits         `memory`, `cpus`, `pids`, from `deploy.resources.limits` or the older keys
 *   facts.partial        true where the service makes sense only on top of another file: absence says nothing there
 */
import {
  firstSet,
  get,
  isUnset,
  list,
  mapping,
  type Project,
  printable,
  scalar,
  unknown,
  type Value,
} from '../../model/index.js'
import { imageOf } from '../docker/image.js'
import { directoryOf, pathFrom } from './documents.js'
import { asList, asMapping, itemsOf } from './merge.js'
import { mountsOf } from './mounts.js'
import { portsOf } from './ports.js'

export function factsOf(service: Value, partial: boolean, project: Project): Value {
  const facts: [string, Value][] = [
    ['image', imageOf(get(service, 'image'))],
    ['environment', asMapping(get(service, 'environment'), 'environment')],
    ['envFiles', envFiles(service, project)],
    ['ports', portsOf(service)],
    ['mounts', mountsOf(service)],
    ['capabilities', capabilities(service)],
    ['securityOpt', securityOptions(service)],
    ['limits', limits(service)],
    ['partial', scalar(partial, service.span)],
  ]
  return mapping(new Map(facts), service.span, service.keySpan ? { keySpan: service.keySpan } : {})
}

function envFiles(service: Value, project: Project): Value {
  const written = asList(get(service, 'env_file'))
  if (written.kind !== 'list') return written
  return { ...written, items: written.items.map((entry) => envFile(entry, project)) }
}

/** Its path is meant from the file that names it, which another one may extend. */
function envFile(entry: Value, project: Project): Value {
  const file = entry.kind === 'map' ? get(entry, 'path') : entry
  const below = file.kind === 'scalar' ? pathFrom(directoryOf(file.span.file.path), printable(file)) : undefined
  const exists =
    below === undefined
      ? unknown('the path leads elsewhere', file.span)
      : scalar(project.read(below) !== undefined, file.span)
  const required =
    entry.kind === 'map' ? firstSet(get(entry, 'required'), scalar(true, entry.span)) : scalar(true, entry.span)
  return mapping(
    new Map([
      ['path', file],
      ['exists', exists],
      ['required', required],
    ]),
    entry.span,
  )
}

function capabilities(service: Value): Value {
  const named = (key: string): Value => {
    const written = get(service, key)
    if (written.kind !== 'list') return written.kind === 'unknown' ? written : list([], written.span)
    return { ...written, items: written.items.map(normalized) }
  }
  return mapping(
    new Map([
      ['add', named('cap_add')],
      ['drop', named('cap_drop')],
    ]),
    service.span,
  )
}

function normalized(name: Value): Value {
  if (name.kind !== 'scalar') return name
  return { ...name, value: printable(name).toUpperCase().replace(/^CAP_/, '') }
}

/** `name:value` and `name=value`; a name alone is true. */
function securityOptions(service: Value): Value {
  const written = get(service, 'security_opt')
  if (written.kind === 'unknown') return written
  const options = new Map<string, Value>()
  let open = written.kind === 'list' && written.open
  for (const option of itemsOf(written)) {
    const known = option.kind === 'unknown' ? (option.prefix ?? '') : printable(option)
    const [, name = '', value] = /^([\w-]+)(?:[:=](.*))?$/s.exec(known) ?? []
    if (option.kind === 'scalar') options.set(name, { ...option, value: value ?? 'true' })
    else if (option.kind === 'unknown' && value !== undefined) options.set(name, { ...option, prefix: value })
    else open = true
  }
  return mapping(options, written.span, { open, ...(written.keySpan ? { keySpan: written.keySpan } : {}) })
}

function limits(service: Value): Value {
  const limit = (modern: string, old: string): Value => {
    const written = get(service, ['deploy', 'resources', 'limits', modern])
    return isUnset(written) ? get(service, old) : written
  }
  const entries: [string, Value][] = [
    ['memory', limit('memory', 'mem_limit')],
    ['cpus', limit('cpus', 'cpus')],
    ['pids', limit('pids', 'pids_limit')],
  ]
  return mapping(new Map(entries), service.span)
}
