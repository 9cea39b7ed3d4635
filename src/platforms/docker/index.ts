/** Dockerfiles as images: stages, what they inherit, what each instruction means there. */
import type { Model, Parsed, Platform } from '../../model/index.js'
import type { DockerfileTree } from '../../parsers/dockerfile/index.js'
import { factsOf } from './facts.js'
import { shellFindings } from './shellcheck.js'
import { fileModel } from './stages.js'

export const docker: Platform = {
  id: 'docker',
  apart: true,
  model(files, project): Model {
    const { target } = project.settings
    const wanted = typeof target === 'string' ? target : undefined
    const models = files.filter(isDockerfile).map((parsed) => fileModel(parsed, factsOf(parsed, project), wanted))
    const [first] = files
    const scripts = models.flatMap((m) => m.scripts)
    const shell = first && project.settings.shellcheck === true ? shellFindings(scripts, first.file.path) : undefined
    return {
      resources: [...models.flatMap((m) => m.resources), ...(shell?.resources ?? [])],
      links: models.flatMap((m) => m.links),
      problems: [...models.flatMap((m) => m.problems), ...(shell?.problems ?? [])],
      gaps: [],
    }
  },
}

function isDockerfile(parsed: Parsed): parsed is Parsed<DockerfileTree> {
  const { tree } = parsed
  return typeof tree === 'object' && tree !== null && 'instructions' in tree
}
