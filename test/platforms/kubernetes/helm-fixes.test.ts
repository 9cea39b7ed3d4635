/** A fix of a template changes what no action writes, and nothing where an action may write the same. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { effectsOfFixes } from './fix-effects.js'
import { type Texts, textsBelow } from './texts.js'

const chart = (spec: string): Texts => ({
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'values.yaml': 'image: web\n',
  'templates/pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n${spec.replace(/^/gm, '  ')}\n`,
})

const container = (more: string): string =>
  `containers:\n  - name: web\n    image: {{ .Values.image }}\n${more.replace(/^/gm, '    ')}`

/** Of each, fixes that are offered and such that are not: `+` and `-` before the rule's id. */
const told: readonly (readonly [string, Texts, readonly string[]])[] = [
  [
    'what is static is set, deleted and added to',
    chart(`hostNetwork: true\n${container('securityContext:\n  privileged: true')}`),
    ['+k8s-privileged-container', '+k8s-host-network', '+k8s-root-user-allowed'],
  ],
  [
    'what an action may add to is only set',
    chart(container('securityContext:\n  privileged: true\n  {{- toYaml .Values.security | nindent 6 }}')),
    ['+k8s-privileged-container', '-k8s-root-user-allowed'],
  ],
  [
    'nothing is deleted beside an action',
    chart(`{{- if .Values.debug }}\nhostIPC: false\n{{- end }}\nhostNetwork: true\n${container('tty: false')}`),
    ['-k8s-host-network'],
  ],
  [
    'no line that has an action is written',
    chart('containers:\n  - { name: "{{ .Values.name }}", image: web, securityContext: { privileged: true } }'),
    ['-k8s-privileged-container'],
  ],
]

describe('fixes of a chart', () => {
  it.each(told)('%s', async (_, texts, expected) => {
    const { effects } = await effectsOfFixes(texts)
    expect(effects.filter(({ complaints }) => complaints.length > 0)).toEqual([])
    const has = (id: string): boolean => effects.some(({ name }) => name.startsWith(`${id}:`))
    expect(expected.map((one) => `${has(one.slice(1)) ? '+' : '-'}${one.slice(1)}`)).toEqual(expected)
    expect(effects.filter(({ name }) => name.includes('values.yaml'))).toEqual([])
  })

  it('that is a fixture', async () => {
    const { effects, refused } = await effectsOfFixes(
      textsBelow(join(import.meta.dirname, '../../../fixtures/helm/shop')),
    )
    expect(effects.flatMap(({ complaints }) => complaints)).toEqual([])
    expect(effects.map(({ name }) => name.split(':')[0])).toContain('k8s-privileged-container')
    expect(refused.join('\n')).toContain('an action of the template may add to what stands here')
  })
})
