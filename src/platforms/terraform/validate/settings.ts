/** `terraform`, `language` and `provider` blocks. */
import type { Attribute, Block } from '../../../parsers/hcl/index.js'
import { constantText, constantValue, early, isIdentifier, keyword, plainText } from './checks.js'
import { checkProviderName, constraintCheck, requiredProvider } from './providers.js'
import { anything, argument, attributesOf, nested, type Report, schema } from './schema.js'

const backend = schema({
  labels: ['type'],
  free: true,
  check: (block, report) => {
    for (const attribute of attributesOf(block)) early(attribute, report)
  },
})

export const terraform = schema({
  attributes: { required_version: constraintCheck, experiments, language: keyword('TF2021') },
  blocks: {
    backend,
    cloud: anything,
    encryption: anything,
    provider_meta: schema({ labels: ['name'], free: true, check: checkProviderMeta }),
    required_providers: schema({
      free: true,
      check: (block, report) => {
        for (const attribute of attributesOf(block)) requiredProvider(attribute, report)
      },
    }),
  },
  single: ['backend', 'cloud', 'required_providers'],
  check: (block, report) => {
    const [cloud] = nested(block.body, 'cloud')
    if (cloud && nested(block.body, 'backend').length > 0) {
      report.error(cloud.header, 'tf-duplicate-block', 'A backend and `cloud` exclude each other')
    }
  },
})

function experiments({ value }: Attribute, report: Report): void {
  const items = value.type === 'tuple' ? value.items : [value]
  for (const item of items)
    report.error(item.span, 'tf-unknown-experiment', 'There is no such experiment in current releases')
}

function checkProviderMeta(block: Block, report: Report): void {
  const [label] = block.labels
  if (label) checkProviderName(label.value, block, report)
  for (const attribute of attributesOf(block)) {
    if (!constantValue(attribute.value)) {
      report.error(attribute.value.span, 'tf-not-constant', 'Only constants can be used here')
    }
  }
}

/** OpenTofu's own settings of the language. */
export const language = schema({
  attributes: { edition: keyword('tofu2024'), experiments },
  blocks: { compatible_with: schema({ attributes: { opentofu: languageVersion, terraform: constraintCheck } }) },
})

/** The block itself exists since 1.12, so that earlier releases can't read it. */
function languageVersion(attribute: Attribute, report: Report): void {
  constraintCheck(attribute, report)
  const lower = /(?:^|,)\s*(?:>=|>|~>|=)?\s*v?1\.(\d+)/.exec(plainText(attribute.value) ?? '')
  if (!lower || Number(lower[1]) >= 12) return
  report.warn(attribute.value.span, 'tf-ineffective-version', 'Releases before 1.12 do not know this block')
}

export const provider = schema({
  labels: ['name'],
  attributes: { alias: checkAlias, for_each: early, version: constraintCheck },
  free: true,
  reserved: ['count', 'depends_on', 'lifecycle', 'locals', 'source'],
  check: (block, report) => {
    const [label] = block.labels
    if (label) checkProviderName(label.value, block, report)
    const each = argument(block.body, 'for_each')
    if (each && !argument(block.body, 'alias')) {
      report.error(each.nameSpan, 'tf-missing-argument', 'A provider with for_each needs an alias')
    }
  },
})

function checkAlias(attribute: Attribute, report: Report): void {
  constantText(attribute, report)
  const name = plainText(attribute.value)
  if (name === undefined || isIdentifier(name)) return
  report.error(attribute.value.span, 'tf-invalid-name', `"${name}" is no valid name for an alias`)
}
