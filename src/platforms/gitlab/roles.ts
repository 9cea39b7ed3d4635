/** What a job is for, as far as its name, stage and settings tell. */
import { child, get, printable, type Span, scalar, text, type Value } from '../../model/index.js'

const deployWords = /(?:^|[-_:./ ])(?:deploy(?:ment)?|release|publish|promote|rollout|ship)(?:$|[-_:./ ])/i
const productionWords = /(?:^|[-_:./ ])(?:prod|production|live)(?:$|[-_:./ ])/i
const scanWords =
  /(?:^|[-_:./ ])(?:sast|dast|secret[-_]detection|dependency[-_]scanning|container[-_]scanning|license[-_]scanning|iac[-_]scanning|api[-_]fuzzing|coverage[-_]fuzzing|semgrep|trivy|gitleaks|security|audit|vulnerability)(?:$|[-_:./ ])/i

export interface Roles {
  /** Deploys or publishes. */
  readonly deploys: boolean
  /** To production. */
  readonly production: boolean
  /** Looks for vulnerabilities. */
  readonly scans: boolean
}

export function rolesOf(name: string, job: Value): Roles {
  const stage = text(child(job, 'stage'))
  const environment = environmentName(job)
  const action = text(get(job, 'environment.action'))
  const enters = environment !== '' && !['stop', 'prepare', 'verify', 'access'].includes(action)
  const leaves = environment !== '' && !enters
  const deploys =
    !leaves &&
    (enters || deployWords.test(stage) || (deployWords.test(name) && !/build|test|lint/i.test(`${name} ${stage}`)))
  const production =
    deploys && (productionWords.test(environment) || (environment === '' && productionWords.test(`${name} ${stage}`)))
  return { deploys, production, scans: scanWords.test(name) || scanWords.test(stage) }
}

/** `environment: production` or `environment: { name: production }`; empty if there is none. */
export function environmentName(job: Value): string {
  const environment = child(job, 'environment')
  return printable(environment.kind === 'map' ? child(environment, 'name') : environment)
}

export function roleValues(roles: Roles, at: Span): Readonly<Record<keyof Roles, Value>> {
  return {
    deploys: scalar(roles.deploys, at),
    production: scalar(roles.production, at),
    scans: scalar(roles.scans, at),
  }
}
