/** `.terraform/modules/modules.json`: where `terraform init` has put the modules of a root directory. */
import { get, items, type Project, text } from '../../../model/index.js'
import { jsonValue } from '../trees.js'

/** Directory, relative to the root directory, by the names of the calls joined with dots. */
export function parseManifest(project: Project, rootDirectory: string): ReadonlyMap<string, string> {
  const path = `${rootDirectory === '' ? '' : `${rootDirectory}/`}.terraform/modules/modules.json`
  const parsed = project.parse(path, 'json')
  const result = new Map<string, string>()
  if (!parsed) return result
  for (const entry of items(get(jsonValue(parsed), 'Modules'))) {
    const [key, directory] = [text(get(entry, 'Key')), text(get(entry, 'Dir'))]
    if (key !== '' && directory !== '') result.set(key, directory)
  }
  return result
}
