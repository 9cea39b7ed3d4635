import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { get, slice, type Value } from '../../../src/model/index.js'
import { readTemplate } from '../../../src/parsers/helm/actions.js'
import { parseHelm } from '../../../src/parsers/helm/index.js'
import { maskTemplate } from '../../../src/parsers/helm/mask.js'

const parse = (text: string): Value => {
  const [document] = parseHelm({ path: 'templates/x.yaml', text }).tree.documents
  if (!document) throw new Error('no document')
  return document.value
}

describe('values of a template', () => {
  it('are unknown where an action writes them, with the text before it', () => {
    const value = parse('image: "web:{{ .Values.tag | default "1" }}"\nname: {{ .x }}\nkind: Pod\n')
    expect(get(value, 'image')).toMatchObject({ kind: 'unknown', prefix: 'web:' })
    expect(slice(get(value, 'image').span)).toBe('"web:{{ .Values.tag | default "1" }}"')
    expect(get(value, 'name')).toMatchObject({ kind: 'unknown' })
    expect(get(value, 'kind')).toMatchObject({ value: 'Pod' })
  })

  it('are unknown under a condition, with what is written as their origin', () => {
    const value = parse(
      'kind: Pod\nspec:\n  {{- if .x }}\n  hostPID: true\n  {{- else }}\n  hostPID: false\n  {{- end }}\n',
    )
    expect(get(value, 'spec.hostPID')).toMatchObject({ kind: 'unknown', origin: { value: false } })
  })

  it('are known in an object that is wholly under a condition', () => {
    expect(get(parse('{{ if .x }}\nkind: Pod\nhostPID: true\n{{ end }}\n'), 'hostPID')).toMatchObject({ value: true })
  })

  it('are unknown in text that holds actions', () => {
    const value = parse('kind: ConfigMap\ndata:\n  a: |\n    x\n    {{- if .y }}\n    z\n    {{- end }}\n  b: static\n')
    expect(get(value, 'data.a')).toMatchObject({ kind: 'unknown' })
    expect(get(value, 'data.b')).toMatchObject({ value: 'static' })
  })
})

describe('lists and mappings', () => {
  it('are open where an action adds lines to them', () => {
    const value = parse('labels:\n  a: b\n  {{- include "l" . | nindent 2 }}\nargs:\n- x\n{{ toYaml .args }}\n')
    expect(get(value, 'labels')).toMatchObject({ kind: 'map', open: true })
    expect(get(value, 'args')).toMatchObject({ kind: 'list', open: true, items: [{ value: 'x' }] })
  })

  it('are unknown where an action writes them whole', () => {
    const value = parse(
      'labels:\n  {{- include "l" . | nindent 2 }}\nargs:\n{{- toYaml .args | nindent 0 }}\nenv: {{ toYaml .e | nindent 2 }}\n',
    )
    for (const key of ['labels', 'args', 'env']) expect(get(value, key).kind).toBe('unknown')
  })

  it('are open where a loop adds to them', () => {
    const value = parse('args:\n- x\n{{- range .args }}\n- {{ . }}\n{{- end }}\n')
    expect(get(value, 'args')).toMatchObject({ open: true, items: [{ value: 'x' }, { kind: 'unknown' }] })
  })

  it('are open where a key is templated', () => {
    expect(get(parse('data:\n  {{ .key }}: v\n  a: b\n'), 'data')).toMatchObject({ open: true })
  })
})

describe('templates', () => {
  it('cause no complaint about what is only templating', () => {
    const text =
      '{{/* "x }} */}}\n{{- define "d" }}\n a: [\n{{- end }}\nkind: Pod\n{{ if .a }}\nx: 1\n{{ else }}\nx: 2\n{{ end }}\n'
    expect(parseHelm({ path: 'x.yaml', text }).problems).toEqual([])
  })

  it('that are broken as YAML are a warning', () => {
    const { problems } = parseHelm({ path: 'x.yaml', text: 'a: {{ .x }}\n b: [\n' })
    expect(problems).toMatchObject([{ code: 'helm-template', severity: 'warning' }])
  })

  const piece = fc.constantFrom(
    'a: b',
    '- x',
    'c:',
    '\n',
    '\n  ',
    '\n    ',
    '{{ .x }}',
    '{{- if .y }}',
    '{{ else }}',
    '{{- end }}',
    '{{ range .z }}',
    '{{- toYaml .w | nindent 4 }}',
    '{{ define "d" }}',
    '"',
    '{{',
    '}}',
    '{{/* c',
    '*/}}',
    '|',
    '#',
    '---\n',
    'é',
  )
  const template = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('keep their length and lines when masked', () => {
    fc.assert(
      fc.property(template, (text) => {
        const masked = maskTemplate(text, readTemplate(text))
        expect(masked).toHaveLength(text.length)
        expect(masked.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  it('never throw, and known plain values stand where they are written', () => {
    fc.assert(
      fc.property(template, (text) => {
        for (const { value } of parseHelm({ path: 'x.yaml', text }).tree.documents) check(value)
      }),
      { numRuns: 300 },
    )
  })
})

function check(value: Value): void {
  if (value.kind === 'list') value.items.forEach(check)
  if (value.kind === 'map') for (const entry of value.entries.values()) check(entry)
  const isText = value.kind === 'scalar' && value.style === 'plain' && typeof value.value === 'string'
  if (isText && !String(value.raw).includes('\n')) expect(slice(value.span)).toBe(value.value)
}
