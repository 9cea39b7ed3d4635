/** A root module's evaluation: settings in, module instances out. */
import type { Problem, Project } from '../../model/index.js'
import { resourceOf } from './collect.js'
import { newBudget } from './eval/scope.js'
import type { Evaluation, ModuleInstance } from './evaluation.js'
import { bareScope, moduleInstance } from './instance.js'
import { locate } from './modules/locate.js'
import type { ModuleSource } from './modules/source.js'
import { givenVariables, settingsOf } from './settings.js'
import { Tracker } from './tracker.js'

export interface RootInput {
  readonly directory: string
  readonly project: Project
  load(directory: string): ModuleSource
  report(problem: Problem): void
  /** Why there may be resources that are not seen. */
  incomplete(why: string): void
}

export function evaluateRoot({ directory, project, load, report, incomplete }: RootInput): ModuleInstance {
  const evaluation: Evaluation = {
    project,
    settings: settingsOf(project),
    rootDirectory: directory,
    tracker: new Tracker(),
    budget: newBudget(),
    provenance: new WeakMap(),
    observed: new Set(),
    load,
    locate: (source, caller, name) =>
      locate(source, caller.source.directory, directory, [...caller.names, name], project),
    instantiate: (source, caller, address, twin) =>
      moduleInstance(evaluation, {
        source,
        address,
        caller,
        given: new Map(),
        toResource: resourceOf,
        ...(twin ? { twin } : {}),
      }),
    report,
    incomplete,
  }
  const { values, problems } = givenVariables(project, evaluation.settings, directory, bareScope(evaluation))
  for (const problem of problems) report(problem)
  return moduleInstance(evaluation, { source: load(directory), address: '', given: values, toResource: resourceOf })
}
