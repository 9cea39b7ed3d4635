/** One file over another. The expectations are what compose-go 2.16 makes of the same texts. */
import { expect, it } from 'vitest'
import { merged } from '../../../src/platforms/compose/merge.js'
import { documentsIn } from './support.js'

it.each([
  [
    'another driver replaces the whole logging',
    'logging: { driver: json-file, options: { max-size: 1m } }',
    'logging: { driver: syslog }',
    { driver: 'syslog' },
  ],
  [
    'the same driver keeps its options',
    'logging: { driver: json-file, options: { max-size: 1m } }',
    'logging: { options: { max-file: "3" } }',
    { driver: 'json-file', options: { 'max-size': '1m', 'max-file': '3' } },
  ],
  ['a null takes the command away', 'command: [run]', 'command: null', null],
  [
    'extra hosts are added, in either notation',
    'extra_hosts: { a: 1.1.1.1 }',
    'extra_hosts: ["b=2.2.2.2", "a=1.1.1.1"]',
    ['a=1.1.1.1', 'b=2.2.2.2'],
  ],
  [
    'a port in short form is the one in long form',
    'ports: ["80:8080", "81:81"]',
    'ports: [{ target: 8080, published: "80" }]',
    [{ target: 8080, published: '80' }, '81:81'],
  ],
  [
    'a port of another address is another one',
    'ports: ["127.0.0.1:80:8080"]',
    'ports: ["80:8080"]',
    ['127.0.0.1:80:8080', '80:8080'],
  ],
  [
    'a secret is one by where it is put',
    'secrets: [key, { source: a, target: /t }]',
    'secrets: [{ source: key }, { source: b, target: /t }]',
    [{ source: 'key' }, { source: 'b', target: '/t' }],
  ],
  [
    'a configuration is one by where it is put',
    'configs: [{ source: a, target: /c }]',
    'configs: [{ source: b, target: /c }, x]',
    [{ source: 'b', target: '/c' }, 'x'],
  ],
  [
    'an env file given again keeps its turn',
    'env_file: [a.env, b.env]',
    'env_file: [{ path: a.env, required: false }]',
    [{ path: 'a.env', required: false }, 'b.env'],
  ],
  [
    'a tmpfs is one by what stands before its first size',
    'tmpfs: /run:size=1m',
    'tmpfs: ["/run:size=2m"]',
    ['/run:size=2m'],
  ],
  [
    'a variable without a value is taken from the shell',
    'environment: { A: "1", B: "2" }',
    'environment: [A]',
    { A: null, B: '2' },
  ],
  [
    'a dependency named alone waits for the start',
    'depends_on: { db: { condition: service_healthy } }',
    'depends_on: [db, cache]',
    { db: { condition: 'service_started' }, cache: { condition: 'service_started' } },
  ],
  [
    'contexts are merged by name',
    'build: { additional_contexts: [a=./a, b=./b] }',
    'build: { additional_contexts: { a: ./c } }',
    { additional_contexts: { a: './c', b: './b' } },
  ],
  [
    'limits that are no mapping are replaced',
    'ulimits: { nofile: { soft: 1, hard: 2 } }',
    'ulimits: { nofile: 3 }',
    { nofile: 3 },
  ],
  ['a tag overrides in a mapping', 'environment: { A: "1" }', 'environment: !override { B: "2" }', { B: '2' }],
  [
    'a tag in the lower file is only about the files below that',
    'environment: !override { A: "1" }',
    'environment: { B: "2" }',
    { A: '1', B: '2' },
  ],
  ['a tag resets in a mapping', 'environment: { A: "1", B: "2" }', 'environment: { A: !reset null }', { B: '2' }],
] as const)('%s', (_, below, above, expected) => {
  const key = below.slice(0, below.indexOf(':'))
  expect(documentsIn(merged, below, above)[key]).toEqual(expected)
})
