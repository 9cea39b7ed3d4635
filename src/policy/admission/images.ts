/** Kyverno's `images` and `image()`: references to images, taken apart without asking a registry. */
import { get, list, mapping, type Resource, type Value } from '../../model/index.js'
import type { Library } from '../cel/index.js'
import { type CelError, fail, type Opaque } from '../cel/index.js'
import { listAt } from './read.js'

interface Reference {
  readonly registry: string
  readonly repository: string
  readonly tag: string
  readonly digest: string
}

/** The images of a pod by the list they stand in: `images.containers`. */
export function imagesOf(object: Value, { header }: Resource): Value {
  const fields = ['containers', 'initContainers', 'ephemeralContainers'].map((field) => {
    const containers = get(object, ['spec', field])
    const images = listAt(object, ['spec', field]).map((c) => get(c, 'image'))
    return [field, list(images, header, { open: containers.kind === 'list' && containers.open })] as const
  })
  return mapping(new Map<string, Value>(fields), header, { open: get(object, 'spec').kind === 'unknown' })
}

/** What a container runtime would pull: `nginx` is `docker.io/library/nginx:latest`. */
function parse(text: string): Reference | undefined {
  const match = /^([^@\s]+?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-fA-F]{32,}))?$/.exec(text)
  if (!match) return undefined
  const [, path = '', tag = '', digest = ''] = match
  const slash = path.indexOf('/')
  const first = slash < 0 ? '' : path.slice(0, slash)
  const hasRegistry = /[.:]/.test(first) || first === 'localhost'
  const rest = hasRegistry ? path.slice(slash + 1) : path
  if (!/^[a-z0-9][a-z0-9._/-]*$/.test(rest)) return undefined
  const repository = hasRegistry || rest.includes('/') ? rest : `library/${rest}`
  return {
    registry: hasRegistry ? first : 'docker.io',
    repository,
    tag: tag === '' && digest === '' ? 'latest' : tag,
    digest,
  }
}

function image(text: string): Opaque | CelError {
  const data = parse(text)
  if (!data) return fail('argument', `"${text}" is no reference to an image`)
  return { kind: 'opaque', type: 'image', text: `${data.registry}/${data.repository}${identifier(data)}`, data }
}

// Only `image` makes values of this type.
const referenceOf = (v: Opaque): Reference => v.data as Reference
const identifier = ({ tag, digest }: Reference): string => (digest === '' ? `:${tag}` : `@${digest}`)

export const images: Library = {
  'image(string): image': image,
  'isImage(string): bool': (text: string) => parse(text) !== undefined,
  '(image).registry(): string': (v: Opaque) => referenceOf(v).registry,
  '(image).repository(): string': (v: Opaque) => referenceOf(v).repository,
  '(image).tag(): string': (v: Opaque) => referenceOf(v).tag,
  '(image).digest(): string': (v: Opaque) => referenceOf(v).digest,
  '(image).identifier(): string': (v: Opaque) => identifier(referenceOf(v)).slice(1),
  '(image).containsDigest(): bool': (v: Opaque) => referenceOf(v).digest !== '',
}
