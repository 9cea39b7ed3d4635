/** Files beside the workflows that run code or bring it in: Dependabot's configuration and pre-commit's. */
import { child, items, printable, type Resource, type Span, type Value } from '../../model/index.js'
import { type Build, firstLine } from './build.js'

interface Kind {
  readonly path: RegExp
  /** `gha/Dependabot` and, for each entry of `list`, `gha/DependabotUpdate`. */
  readonly kind: string
  readonly list: string
  readonly part: string
  readonly named: string
}

const kinds: readonly Kind[] = [
  {
    path: /(?:^|\/)dependabot\.ya?ml$/,
    kind: 'gha/Dependabot',
    list: 'updates',
    part: 'gha/DependabotUpdate',
    named: 'package-ecosystem',
  },
  {
    path: /(?:^|\/)\.pre-commit-config\.ya?ml$/,
    kind: 'gha/PreCommit',
    list: 'repos',
    part: 'gha/PreCommitRepo',
    named: 'repo',
  },
]

/** Is the file one of these? Then its resources are added. */
export function buildCompanion(written: Value, document: Span, build: Build): boolean {
  const { path } = document.file
  const kind = kinds.find((k) => k.path.test(path))
  if (!kind) return false
  const file = resource(kind.kind, path, path, written, document)
  const parts = items(child(written, kind.list)).map((entry, i) => ({
    ...resource(kind.part, `${kind.list}[${i}]`, printable(child(entry, kind.named)), entry, entry.span),
    parent: file,
  }))
  build.resources.push(file, ...parts)
  return true
}

function resource(kind: string, address: string, name: string, body: Value, extent: Span): Resource {
  return { kind, address, name, body, header: firstLine(body.span), extent }
}
