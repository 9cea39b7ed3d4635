/**
 * Terraform and OpenTofu. Root modules are found by themselves: directories that no `module` block calls. Kinds:
 * `tf/<type>` (resources), `tf/data.<type>`, `tf/ephemeral.<type>`, `tf/provider.<name>`, `tf/module` (the call),
 * `tf/variable`, `tf/output`, `tf/locals`, `tf/terraform`. Bodies are described in `body.ts`, settings in `settings.ts`.
 *
 * Addresses are Terraform's: `module.a["x"].aws_s3_bucket.b[0]`. A block whose count or for_each isn't known is one
 * resource without a key, which may not exist. AWS resources have `tags_all`, Google's `effective_labels`, where the
 * provider sets defaults.
 *
 * A plan (`terraform show -json`) beside the configuration it was made from stands in for the resources it lists.
 *
 * Links: `reference`, and the name of the argument that refers (`bucket`, `role`); also where only the names are equal.
 */
import type { Gap, Link, Model, Parsed, Platform, Problem, Project, Resource } from '../../model/index.js'
import { type Collected, groupsOf, instancesOf, resourcesOf } from './collect.js'
import { linksBetween } from './links.js'
import { calledDirectories, moduleLoader } from './modules/load.js'
import type { ModuleSource } from './modules/source.js'
import { planModel } from './plan/index.js'
import { supersede } from './plan/supersede.js'
import { evaluateRoot } from './root.js'
import { foldCopies } from './twins.js'

export const terraform: Platform = { id: 'terraform', formats: ['hcl', 'json'], model }

function model(files: readonly Parsed[], project: Project): Model {
  const problems = collector()
  const gaps: Gap[] = []
  const loader = moduleLoader(files, project)
  const directories = loader.directories
  const called = calledDirectories(directories.map((directory) => loader.load(directory)))
  const plans = files.flatMap((file) => planModel(file, project, loader.load) ?? [])
  const resources: Resource[] = plans.flatMap((plan) => plan.resources)
  const links: Link[] = plans.flatMap((plan) => plan.links)
  const collected: Collected = { declared: new Set(), declarations: new Map() }
  const evaluated = new Set<string>()
  const evaluateFrom = (directory: string): void => {
    const reasons: string[] = []
    const incomplete = (why: string) => reasons.push(why)
    const root = evaluateRoot({ directory, project, load: loader.load, report: problems.report, incomplete })
    const instances = instancesOf(root)
    const sources = new Set(instances.map((instance) => instance.source))
    for (const source of sources) evaluated.add(source.directory)
    const first = instances.filter((instance) => !instance.twin)
    const found = first.flatMap((instance) => resourcesOf(instance, collected))
    // Only now it is known who refers to whom.
    const further = foldCopies(instances.filter((instance) => instance.twin))
    append(
      found,
      further.flatMap((instance) => resourcesOf(instance, collected)),
    )
    const kept = [...first, ...further]
    const members = kept.flatMap((instance) => groupsOf(instance).flatMap((group) => group.members()))
    const planned = supersede(plans.filter((plan) => plan.directory === directory))
    append(
      resources,
      found.filter((resource) => !planned.covers(resource)),
    )
    append(
      links,
      linksBetween(members).flatMap((link) => planned.link(link) ?? []),
    )
    // What can't be seen may refer to everything that is evaluated together.
    const among = new Set(found)
    for (const why of [...reasons, ...unread(sources)]) gaps.push({ kinds: 'tf/*', why, among })
  }
  for (const directory of directories) if (!called.has(directory)) evaluateFrom(directory)
  // Called from nowhere after all: by a module that calls itself, or with a count of zero.
  for (const directory of directories) if (!evaluated.has(directory)) evaluateFrom(directory)
  return {
    resources: resources.filter((r) => loader.reports(r.header.file.path)),
    problems: [...loader.problems(), ...problems.all],
    links,
    gaps,
  }
}

/** In place of a spread, which has to fit on the stack. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one)
}

function unread(sources: ReadonlySet<ModuleSource>): readonly string[] {
  return [...sources].flatMap((source) => source.broken.map((path) => `\`${path}\` could not be read whole`))
}

/** A module that is called often has its problems once. */
function collector(): { readonly all: Problem[]; report(problem: Problem): void } {
  const all: Problem[] = []
  const seen = new Set<string>()
  return {
    all,
    report(problem) {
      const key = `${problem.code} ${problem.path} ${problem.span?.start} ${problem.message}`
      if (!seen.has(key)) all.push(problem)
      seen.add(key)
    },
  }
}
