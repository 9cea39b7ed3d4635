/** `bylaw.yaml`: found, parsed, validated against the published schema, every error with its line. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Format,
  get,
  items,
  keys,
  type OptionSpec,
  type Problem,
  plain,
  problemAt,
  type Severity,
  type SourceFile,
  type Span,
  type Value,
} from '../model/index.js'
import { suggest } from '../model/suggest.js'

export interface Config {
  readonly preset?: 'default' | 'strict' | 'all' | 'none'
  readonly failOn?: Severity | 'none'
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly rules: Readonly<Record<string, RuleSetting>>
  }[]
  readonly policies?: readonly string[]
  readonly waivers?: readonly Waiver[]
  /** JSON Schemas of one's own, for files, or for documents of a kind. */
  readonly schemas?: readonly SchemaUse[]
  /** Settings by platform: `terraform.variables`, `kubernetes.version` … */
  readonly platforms?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export type RuleSetting =
  | 'on'
  | 'off'
  | Severity
  | {
      readonly enabled?: boolean
      readonly severity?: Severity
      readonly options?: Readonly<Record<string, OptionSpec['default']>>
    }

export interface SchemaUse {
  /** Path of the schema, relative to the scanned directory and below it. */
  readonly schema: string
  /** Globs of YAML and JSON files; all Kubernetes manifests if absent. */
  readonly files?: readonly string[]
  readonly kind?: string
  readonly apiVersion?: string
}

export interface Waiver {
  readonly rule: string
  readonly path?: string
  readonly resource?: string
  readonly reason: string
  readonly owner?: string
  /** ISO date; holds through that day. */
  readonly until?: string
}

/** What the validator compiled from the schema answers: the shape of ajv's standalone code. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

export interface LoadedConfig {
  readonly config: Config
  readonly problems: readonly Problem[]
  /** Where each waiver stands, in order. */
  readonly waiverPlaces: readonly Span[]
  /** Rules that are configured; see `unknownRules`. */
  readonly named: readonly NamedRule[]
}

export interface NamedRule {
  readonly id: string
  readonly at: Span
}

export const configNames = ['bylaw.yaml', 'bylaw.yml', '.bylaw.yaml', '.bylaw.yml']

export function findConfig(cwd: string): string | undefined {
  return configNames.find((name) => existsSync(join(cwd, name)))
}

const nothing: LoadedConfig = { config: {}, problems: [], waiverPlaces: [], named: [] }

export function parseConfig(file: SourceFile, yaml: Format, validate: Validator): LoadedConfig {
  const parsed = yaml.parse(file)
  const broken = parsed.problems.filter((p) => p.severity === 'error')
  const body = documentOf(parsed.tree)
  if (broken.length > 0 || !body) return { ...nothing, problems: broken }
  const data = plain(body)
  if (data === null) return nothing
  if (!validate(data)) {
    return { ...nothing, problems: (validate.errors ?? []).flatMap((e) => schemaProblem(body, e)) }
  }
  const waiverPlaces = items(get(body, 'waivers')).map((waiver) => get(waiver, 'rule').span)
  return { config: data as Config, problems: [], waiverPlaces, named: namedRules(body) }
}

function documentOf(tree: unknown): Value | undefined {
  const { documents } = tree as { documents: readonly { value: Value }[] }
  return documents[0]?.value
}

function schemaProblem(body: Value, error: SchemaError): readonly Problem[] {
  // `anyOf` and `if` only repeat what their branches said.
  if (error.keyword === 'anyOf' || error.keyword === 'if') return []
  const path = error.instancePath.split('/').slice(1).map(unescapePointer)
  const at = get(body, path)
  const where = path.length > 0 ? `\`${path.join('.')}\`` : 'the configuration'
  const extra = error.params.additionalProperty
  if (error.keyword === 'additionalProperties' && typeof extra === 'string') {
    const known = path.length === 0 ? topLevelKeys : []
    const value = get(at, [extra])
    const hint = suggest(extra, known)
    return [
      problemAt(value.keySpan ?? value.span, 'config-unknown-key', `${where} has no setting \`${extra}\``, {
        hint: hint ? `did you mean \`${hint}\`?` : 'see the schema at `bylaw/schema/config.json`',
      }),
    ]
  }
  const allowed = Array.isArray(error.params.allowedValues) ? `: ${error.params.allowedValues.join(', ')}` : ''
  return [problemAt(at.span, 'config-invalid', `${where} ${error.message ?? 'is not valid'}${allowed}`)]
}

const topLevelKeys = [
  'preset',
  'failOn',
  'include',
  'exclude',
  'rules',
  'overrides',
  'policies',
  'waivers',
  'schemas',
  'platforms',
]

function unescapePointer(step: string): string | number {
  const text = step.replaceAll('~1', '/').replaceAll('~0', '~')
  return /^\d+$/.test(text) ? Number(text) : text
}

function namedRules(body: Value): readonly NamedRule[] {
  const settings = [get(body, 'rules'), ...items(get(body, 'overrides')).map((o) => get(o, 'rules'))]
  return settings.flatMap((rules) =>
    keys(rules).map((id) => {
      const value = get(rules, [id])
      return { id, at: value.keySpan ?? value.span }
    }),
  )
}

/** @param known ids of every rule there is, the user's own ones too */
export function unknownRules(named: readonly NamedRule[], known: readonly string[]): readonly Problem[] {
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, at }) => {
      const near = suggest(id, known)
      return problemAt(at, 'config-unknown-rule', `there is no rule \`${id}\``, {
        hint: near ? `did you mean \`${near}\`?` : '`bylaw rules` lists them',
      })
    })
}
