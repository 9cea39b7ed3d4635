/**
 * Settings of the platform, `platforms.terraform` of the configuration:
 * `variables` (values by name, for every root module), `var_files` (paths relative to the scan's root) and `workspace`.
 * Variables of a root module come, later ones first, from `variables`, `var_files`, `*.auto.tfvars(.json)` by name,
 * `terraform.tfvars.json`, `terraform.tfvars`.
 */
import { type Problem, type Project, type SourceFile, type Span, span, type Value } from '../../model/index.js'
import { evaluate } from './eval/evaluate.js'
import type { Scope } from './eval/scope.js'
import { isRecord, plainValue } from './plain.js'
import { isBody, jsonValue } from './trees.js'
import type { Given } from './variables.js'

export interface Settings {
  readonly variables: Readonly<Record<string, unknown>>
  readonly varFiles: readonly string[]
  readonly workspace: string | undefined
}

export function settingsOf({ settings }: Project): Settings {
  const { variables, var_files: varFiles, workspace } = settings
  return {
    variables: isRecord(variables) ? variables : {},
    varFiles: Array.isArray(varFiles) ? varFiles.filter((path) => typeof path === 'string') : [],
    workspace: typeof workspace === 'string' ? workspace : undefined,
  }
}

/** Where a value of the configuration stands: it has no place in a file of its own. */
const configuration: SourceFile = { path: 'bylaw.yaml', text: '' }
const nowhere: Span = span(configuration, 0, 0)

export interface GivenVariables {
  readonly values: ReadonlyMap<string, Given>
  readonly problems: readonly Problem[]
}

/** Values given to the variables of a root module. @param scope without names. */
export function givenVariables(project: Project, settings: Settings, directory: string, scope: Scope): GivenVariables {
  const values = new Map<string, Given>()
  const problems: Problem[] = []
  for (const path of [...automaticFiles(project, directory), ...settings.varFiles]) {
    const found = readVariables(project, path, scope)
    if (!found) problems.push(absent(path))
    else {
      problems.push(...found.problems)
      for (const [name, value] of found.values) values.set(name, { value, via: `\`${name}\` in ${path}` })
    }
  }
  for (const [name, plain] of Object.entries(settings.variables)) {
    values.set(name, { value: plainValue(plain, nowhere), via: `\`${name}\` in the configuration` })
  }
  return { values, problems }
}

function absent(path: string): Problem {
  return {
    code: 'tf-no-var-file',
    severity: 'error',
    message: 'This file of variables, named in the configuration, can not be read',
    hint: 'Correct `platforms.terraform.var_files`; paths are relative to where the scan runs.',
    path,
  }
}

function automaticFiles(project: Project, directory: string): readonly string[] {
  const names = project.list(directory === '' ? '.' : directory)
  const fixed = ['terraform.tfvars', 'terraform.tfvars.json'].filter((name) => names.includes(name))
  const automatic = names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name)).sort()
  return [...fixed, ...automatic].map((name) => (directory === '' ? name : `${directory}/${name}`))
}

function readVariables(
  project: Project,
  path: string,
  scope: Scope,
): { values: readonly (readonly [string, Value])[]; problems: readonly Problem[] } | undefined {
  const isJson = path.endsWith('.json')
  const parsed = project.parse(path, isJson ? 'json' : 'hcl')
  if (!parsed) return undefined
  if (!isJson) {
    const items = isBody(parsed.tree) ? parsed.tree.items : []
    const values = items.flatMap((item) =>
      item.type === 'attribute' ? [[item.name, evaluate(item.value, scope)] as const] : [],
    )
    return { values, problems: parsed.problems }
  }
  const value = jsonValue(parsed)
  const values = value.kind === 'map' ? [...value.entries] : []
  return { values, problems: parsed.problems }
}
