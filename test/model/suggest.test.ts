import { expect, it } from 'vitest'
import { suggest } from '../../src/model/suggest.js'

const rules = ['docker-root-user', 'k8s-privileged-container', 'aws-public-bucket']

it.each([
  ['docker-root-usr', 'docker-root-user'],
  ['k8s-priviledged-container', 'k8s-privileged-container'],
  ['privileged', 'k8s-privileged-container'],
  ['zzz', undefined],
])('suggests for %s: %s', (word, wanted) => {
  expect(suggest(word, rules)).toBe(wanted)
})
