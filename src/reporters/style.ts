/** Terminal colours, or none. */
import type { Severity } from '../model/index.js'

export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly warn: (text: string) => string
  readonly severity: (severity: Severity, text: string) => string
}

const sgr =
  (...codes: readonly number[]) =>
  (text: string): string =>
    `\u001b[${codes.join(';')}m${text}\u001b[0m`

const same = (text: string): string => text

const bySeverity: Readonly<Record<Severity, (text: string) => string>> = {
  critical: sgr(1, 35),
  high: sgr(31),
  medium: sgr(33),
  low: sgr(36),
  info: sgr(2),
}

const coloured: Style = {
  bold: sgr(1),
  dim: sgr(2),
  good: sgr(32),
  bad: sgr(31),
  warn: sgr(33),
  severity: (severity, text) => bySeverity[severity](text),
}

const plain: Style = { bold: same, dim: same, good: same, bad: same, warn: same, severity: (_, text) => text }

export function style(color: boolean): Style {
  return color ? coloured : plain
}
