/** Links steps and jobs to the local actions and reusable workflows they call. */
import { fact, get, type Link, type Resource, root, text } from '../../model/index.js'

/** Paths at which the actions and workflows that are called by path may be; the first that exists counts. */
function pathsOf(call: Resource): readonly string[] {
  const action = fact(call, 'action')
  const path = text(get(action, 'path'))
  if (path === '' || text(get(action, 'owner')) !== '') return []
  const caller = root(call).address
  const github = caller.indexOf('.github/')
  const base = `${github > 0 ? caller.slice(0, github) : ''}${path}`
  return /\.ya?ml$/.test(path) ? [base] : [`${base}/action.yml`, `${base}/action.yaml`]
}

const calls = (resource: Resource): boolean => resource.kind === 'gha/Step' || resource.kind === 'gha/Job'

export function calledFiles(resources: readonly Resource[]): readonly string[] {
  return resources.filter(calls).flatMap(pathsOf)
}

export function linkCalls(resources: readonly Resource[]): Link[] {
  const byPath = new Map(resources.filter((r) => !r.parent).map((r) => [r.address, r]))
  return resources.filter(calls).flatMap((from) => {
    const to = pathsOf(from)
      .map((path) => byPath.get(path))
      .find((one) => one !== undefined)
    return to ? [{ from, to, via: 'uses', span: fact(from, 'action').span }] : []
  })
}
