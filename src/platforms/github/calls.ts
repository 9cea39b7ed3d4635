/** Links steps and jobs to the local actions and reusable workflows they call. */
import { fact, get, type Link, type Resource, root, text } from '../../model/index.js'

export function linkCalls(resources: readonly Resource[]): Link[] {
  const byPath = new Map(resources.filter((r) => !r.parent).map((r) => [r.address, r]))
  const links: Link[] = []
  for (const from of resources) {
    if (from.kind !== 'gha/Step' && from.kind !== 'gha/Job') continue
    const action = fact(from, 'action')
    const path = text(get(action, 'path'))
    if (path === '' || text(get(action, 'owner')) !== '') continue
    const to = called(path, root(from).address, byPath)
    if (to) links.push({ from, to, via: 'uses', span: action.span })
  }
  return links
}

function called(path: string, caller: string, byPath: ReadonlyMap<string, Resource>): Resource | undefined {
  const github = caller.indexOf('.github/')
  const base = `${github > 0 ? caller.slice(0, github) : ''}${path}`
  return byPath.get(base) ?? byPath.get(`${base}/action.yml`) ?? byPath.get(`${base}/action.yaml`)
}
