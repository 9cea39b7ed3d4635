/** Dockerfiles as images: stages, what they inherit, what each instruction means there. */
import type { Model, Parsed, Platform } from '../../model/index.js'
import type { DockerfileTree } from '../../parsers/dockerfile/index.js'
import { factsOf } from './facts.js'
import { fileModel } from './stages.js'

export const docker: Platform = {
  id: 'docker',
  model(files, project): Model {
    const models = files.filter(isDockerfile).map((parsed) => fileModel(parsed, factsOf(parsed, project)))
    return {
      resources: models.flatMap((m) => m.resources),
      links: models.flatMap((m) => m.links),
      problems: models.flatMap((m) => m.problems),
      gaps: [],
    }
  },
}

function isDockerfile(parsed: Parsed): parsed is Parsed<DockerfileTree> {
  const { tree } = parsed
  return typeof tree === 'object' && tree !== null && 'instructions' in tree
}
