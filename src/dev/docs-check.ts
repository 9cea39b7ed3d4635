/** `npm run docs:check`: links, anchors, configurations and commands in the documentation are real. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { help } from '../cli/help.js'
import { checkDocuments } from './docs/check.js'

const root = join(import.meta.dirname, '../..')

function documentPaths(): readonly string[] {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
  return [
    ...['README.md', 'CONTRIBUTING.md', 'bench/README.md'].filter((name) => existsSync(join(root, name))),
    ...pages,
  ]
}

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'src/engine/config.schema.json'), 'utf8')),
)

function configFaults(text: string): readonly string[] {
  try {
    validate(parse(text))
    return (validate.errors ?? []).map((e) => `bylaw.yaml ${e.instancePath} ${e.message ?? e.keyword}`)
  } catch (error) {
    return [`bylaw.yaml: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** A topic without a help of its own answers the overview. */
function helpOf(command: string): string | undefined {
  const text = help(command)
  return command !== '' && text === help() ? undefined : text
}

const paths = documentPaths()
const faults = checkDocuments({
  documents: new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  exists: (path) => existsSync(join(root, path)),
  help: helpOf,
  configFaults,
})
for (const fault of faults) console.error(fault)
console.log(`docs: ${paths.length} pages checked, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
