/** Names, sources and version constraints of providers and modules. */
import type { Attribute, Block, Expression, ObjectItem } from '../../../parsers/hcl/index.js'
import { constantText, constantValue, names, plainText } from './checks.js'
import { type AttributeCheck, argument, type Report } from './schema.js'

/** What is wrong with a provider's name, if anything: it becomes a part of addresses. */
export function providerNameFault(name: string): string | undefined {
  if (name !== name.toLowerCase()) return 'it must be written in small letters'
  return /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(name)
    ? undefined
    : 'it may have letters, digits and single dashes between them'
}

export function checkProviderName(name: string, at: Block | Expression, report: Report): void {
  const wrong = providerNameFault(name)
  const place = 'header' in at ? at.header : at.span
  if (wrong) report.error(place, 'tf-invalid-provider-name', `The provider name \`${name}\` is invalid: ${wrong}`)
}

/** `provider = aws.west`; with for_each of the provider, `aws.by_region["eu"]`. */
export const providerReference: AttributeCheck = ({ value }, report) => {
  if (value.type === 'template') {
    const name = plainText(value)
    if (name === undefined) report.error(value.span, 'tf-invalid-provider', 'A provider is named by a reference')
    else
      report.warn(value.span, 'tf-quoted-reference', 'A provider is written in quotes', `Write ${name} without quotes.`)
    return
  }
  const path = names(value.type === 'index' ? value.target : value)
  if (!path || path.length > 2) {
    report.error(value.span, 'tf-invalid-provider', 'A provider is named by `name` or `name.alias`')
    return
  }
  checkProviderName(path[0] ?? '', value, report)
}

/** `providers = { aws = aws.west }` of a module call. */
export const passedProviders: AttributeCheck = ({ value }, report) => {
  if (value.type !== 'object') {
    report.error(value.span, 'tf-invalid-provider', '`providers` takes a mapping in braces')
    return
  }
  for (const { key, value: given } of value.items) {
    const path = names(given.type === 'index' ? given.target : given)
    if (!names(key) && plainText(key) === undefined)
      report.error(key.span, 'tf-invalid-provider', 'A provider name is needed here')
    if ((!path || path.length > 2) && plainText(given) === undefined) {
      report.error(given.span, 'tf-invalid-provider', 'A provider is named by `name` or `name.alias`')
    }
  }
}

/** One entry of `required_providers`. */
export function requiredProvider({ name, value, nameSpan }: Attribute, report: Report): void {
  const wrong = providerNameFault(name)
  if (wrong) report.error(nameSpan, 'tf-invalid-provider-name', `The provider name \`${name}\` is invalid: ${wrong}`)
  if (value.type !== 'object') {
    constraintCheck({ type: 'attribute', name, nameSpan, value, span: value.span }, report)
    return
  }
  for (const item of value.items) requirement(item, report)
}

function requirement({ key, value }: ObjectItem, report: Report): void {
  const name = key.type === 'variable' ? key.name : plainText(key)
  const attribute: Attribute = { type: 'attribute', name: name ?? '', nameSpan: key.span, value, span: value.span }
  if (name === 'version') constraintCheck(attribute, report)
  else if (name === 'source') providerSource(attribute, report)
  else if (name === 'configuration_aliases') aliases(value, report)
  else
    report.error(
      key.span,
      'tf-unexpected-argument',
      'A provider requirement has source, version and configuration_aliases',
    )
}

function aliases(value: Expression, report: Report): void {
  const items = value.type === 'tuple' ? value.items : [value]
  for (const item of items) {
    if (names(item)?.length !== 2) report.error(item.span, 'tf-invalid-provider', 'An alias is named by `name.alias`')
  }
}

const providerSource: AttributeCheck = (attribute, report) => {
  constantText(attribute, report)
  const source = plainText(attribute.value)
  if (source === undefined) return
  const parts = source.split('/')
  const type = parts.at(-1) ?? ''
  const at = attribute.value.span
  const [host] = parts.length === 3 ? parts : []
  if (
    parts.length > 3 ||
    (host !== undefined && !isHost(host)) ||
    parts.slice(host === undefined ? 0 : 1).some(providerNameFault)
  ) {
    report.error(at, 'tf-invalid-source', `"${source}" is no provider source like hashicorp/aws`)
  } else if (type.startsWith('terraform-')) {
    const better = type.replace(/^terraform-(?:provider-)?/, '')
    report.error(
      at,
      'tf-invalid-source',
      'The type of a provider has no prefix "terraform-"',
      `Did you mean ${[...parts.slice(0, -1), better].join('/')}?`,
    )
  }
}

function isHost(name: string): boolean {
  const [, host = '', port = '80'] = /^([^:]*)(?::(\d+))?$/.exec(name) ?? []
  return host.includes('.') || host === 'localhost' ? labelsAreValid(host) && Number(port) < 65_536 : false
}

function labelsAreValid(host: string): boolean {
  return host.split('.').every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label))
}

/** `~> 1.2, != 1.2.5`. */
export function isVersionConstraint(text: string): boolean {
  return text
    .split(',')
    .every((part) =>
      /^\s*(?:=|!=|>=|<=|>|<|~>)?\s*v?\d+(?:\.\d+)*(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?\s*$/.test(part),
    )
}

export const constraintCheck: AttributeCheck = (attribute, report) => {
  const text = plainText(attribute.value)
  if (text === undefined) constantText(attribute, report)
  else if (!isVersionConstraint(text)) {
    report.error(attribute.value.span, 'tf-invalid-version', `"${text}" is no version constraint like "~> 1.2"`)
  }
}

/** Registry addresses have a version, others have none; what can't be told from the text is left alone. */
export function checkModuleSource(block: Block, report: Report): void {
  const source = argument(block.body, 'source')
  const text = source && constantSource(source.value)
  if (!source || text === undefined) return
  const version = argument(block.body, 'version')
  const constraint = version && plainText(version.value)
  if (constraint !== undefined && version && !isVersionConstraint(constraint)) {
    report.error(version.value.span, 'tf-invalid-version', `"${constraint}" is no version constraint like "~> 1.2"`)
  }
  if (constraint !== undefined && !isRegistrySource(text)) {
    const message = `A version is given, but "${text}" is no registry address like namespace/name/provider`
    report.error(
      source.value.span,
      'tf-invalid-source',
      message,
      'Give no version for local paths and other addresses.',
    )
  } else if (!isLocalSource(text) && !isRegistrySource(text) && !isRemoteSource(text)) {
    report.error(
      source.value.span,
      'tf-invalid-source',
      `"${text}" is no module source`,
      'Local paths begin with ./ or ../',
    )
  }
}

function constantSource(e: Expression): string | undefined {
  const value = constantValue(e)
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined
}

function isLocalSource(text: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(text)
}

/** With a scheme, a forced getter, an SSH-like address, an absolute path, or on a host. */
function isRemoteSource(text: string): boolean {
  return /^[\w+.-]+::|^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:|^\/|^[A-Za-z]:[\\/]|^[^/]+\.[^/]+\/.+/.test(text)
}

function isRegistrySource(text: string): boolean {
  const parts = (text.split('//')[0] ?? '').split('/')
  const [host] = parts.length === 4 ? parts : []
  const rest = parts.slice(host === undefined ? 0 : 1)
  if (rest.length !== 3 || (host !== undefined && !isHost(host))) return false
  const [namespace = '', name = '', target = ''] = rest
  const isName = (part: string): boolean => /^[0-9A-Za-z](?:[0-9A-Za-z_-]{0,62}[0-9A-Za-z])?$/.test(part)
  return isName(namespace) && isName(name) && /^[0-9a-z]{1,64}$/.test(target)
}
