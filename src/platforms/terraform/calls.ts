/** `module` blocks: where their source leads, their instances, and what they need from their caller. */
import { problemAt, type Span, unknown, type Value } from '../../model/index.js'
import type { Block } from '../../parsers/hcl/index.js'
import { evaluate } from './eval/evaluate.js'
import type { Caller, ModuleGroup, ModuleInstance } from './evaluation.js'
import { collection, expand, keySuffix, withKey } from './instance-keys.js'
import { attributeOf } from './modules/source.js'
import { signature } from './twins.js'
import type { Given } from './variables.js'

const maxNesting = 24

/** Arguments of the language itself: not variables of the module. */
const metaArguments = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on'])

export function moduleGroup(instance: ModuleInstance, name: string, block: Block): ModuleGroup {
  const { evaluation, twin } = instance
  const twins = twin?.call(name)
  if (twins?.absent !== undefined) return twins
  const expansion = twins?.expansion ?? expand(block.body, instance.scope)
  const at = attributeOf(block.body, 'source')?.value.span ?? block.header
  const absent = (why: string): ModuleGroup => {
    evaluation.incomplete(why)
    return { name, block, expansion, instances: [], absent: why }
  }
  const source = sourceText(block)
  if (source === undefined) return absent(`the source of module \`${name}\` can not be told from the text`)
  const located = evaluation.locate(source, instance, name)
  if (located.kind !== 'directory') {
    const why = `module \`${name}\`: ${located.why}`
    evaluation.report(located.kind === 'elsewhere' ? notInstalled(at, why) : notReadable(at, why))
    return absent(why)
  }
  if (isWithinItself(instance, located.directory)) {
    evaluation.report(cyclic(at, name))
    return absent(`module \`${name}\` calls itself`)
  }
  const target = evaluation.load(located.directory)
  const prefix = instance.address === '' ? '' : `${instance.address}.`
  const instances = expansion.keys.map((key, i) => {
    const uncertain = key.kind === 'unknown' || instance.uncertain
    const caller: Caller = { instance, name, block, key, uncertain }
    const address = `${prefix}module.${name}${keySuffix(key)}`
    if (twins) return evaluation.instantiate(target, caller, address, twins.instances[i])
    const given = signature(caller, located.directory)
    const made = evaluation.instantiate(target, caller, address, instance.called.get(given ?? ''))
    if (given !== undefined && !made.twin) instance.called.set(given, made)
    return made
  })
  return { name, block, expansion, instances }
}

/** Sources are plain strings. */
export function sourceText(block: Block): string | undefined {
  const source = attributeOf(block.body, 'source')?.value
  if (source?.type !== 'template') return undefined
  const [part] = source.parts
  return source.parts.length === 1 && part?.type === 'text' ? part.value : undefined
}

function isWithinItself(instance: ModuleInstance, directory: string): boolean {
  for (let i: ModuleInstance | undefined = instance; i; i = i.caller?.instance) {
    if (i.source.directory === directory) return true
  }
  return instance.names.length >= maxNesting
}

function notInstalled(at: Span, message: string) {
  const hint = 'Run `terraform init` before the scan, and what the module brings is judged too.'
  return problemAt(at, 'tf-module-not-installed', message, { hint, severity: 'warning' })
}

function notReadable(at: Span, message: string) {
  const hint = 'Scan a directory that holds the module too. What it brings was not judged.'
  return problemAt(at, 'tf-module-not-found', message, { hint })
}

function cyclic(at: Span, name: string) {
  const hint = 'A module can not call itself, nor one that calls it.'
  return problemAt(at, 'tf-module-cycle', `module \`${name}\` leads back to where it is called`, { hint })
}

/** What the caller gives for a variable. */
export function argumentOf(caller: Caller, name: string): Given | undefined {
  const argument = metaArguments.has(name) ? undefined : attributeOf(caller.block.body, name)
  if (!argument) return undefined
  const scope = withKey(caller.instance.scope, caller.key, caller.block.header)
  return { value: evaluate(argument.value, scope), via: `argument \`${name}\` of module \`${caller.name}\`` }
}

/** What `module.name` stands for: an object of outputs, or a collection of them. */
export function moduleValue(group: ModuleGroup): Value {
  const at = group.block.header
  if (group.absent !== undefined) return unknown(`${group.absent}, so its outputs are not known`, at)
  return collection(group.expansion, (i) => outputsOf(group.instances[i], at), at)
}

function outputsOf(instance: ModuleInstance | undefined, at: Span): Value | undefined {
  if (!instance) return undefined
  instance.evaluation.observed.add(instance)
  const outputs = [...instance.source.outputs.keys()].flatMap((name): [string, Value][] => {
    const output = instance.output(name)
    return output ? [[name, output.read()]] : []
  })
  return { kind: 'map', entries: new Map(outputs), open: false, span: at }
}
