import { describe, expect, it } from 'vitest'
import type { FileRead } from '../../../../src/platforms/terraform/eval/scope.js'
import { result } from './support.js'

const contents: Readonly<Record<string, string>> = {
  'hello.txt': 'hello\n',
  'greeting.tftpl': 'Hello, ${name}!%{ for p in ports } ${p}%{ endfor }',
  'broken.tftpl': 'Hello, ${name',
  'endless.tftpl': '${templatefile("endless.tftpl", {})}',
  'policies/a.json': '{}',
  'policies/deep/b.json': '{}',
  'policies/readme.md': '',
}

const files = {
  read(path: string): FileRead {
    if (path.startsWith('../') || path.startsWith('/')) return { kind: 'outside' }
    const text = contents[path.replace(/^\.\//, '')]
    return text === undefined ? { kind: 'absent' } : { kind: 'file', file: { path, text } }
  },
  list(directory: string): readonly string[] | undefined {
    const prefix = directory === '.' ? '' : `${directory.replace(/^\.\//, '')}/`
    const inside = Object.keys(contents).filter((path) => path.startsWith(prefix))
    const names = inside.map((path) => path.slice(prefix.length).replace(/\/.*/, '/'))
    return names.length > 0 ? [...new Set(names)] : undefined
  },
}

describe('files of the project', () => {
  it.each([
    ['file("hello.txt")', '"hello\\n"'],
    ['file("./hello.txt")', '"hello\\n"'],
    ['file("absent.txt")', 'tf-absent-file'],
    ['try(file("absent.txt"), "x")', '?'],
    ['file("../../etc/passwd")', '?'],
    ['file("/etc/passwd")', '?'],
    ['fileexists("hello.txt")', 'true'],
    ['fileexists("absent.txt")', 'false'],
    ['fileexists("../x")', '?'],
    ['filebase64("hello.txt")', '"aGVsbG8K"'],
    ['filemd5("hello.txt") == md5("hello\\n")', 'true'],
    ['filebase64sha256("hello.txt") == base64sha256(file("hello.txt"))', 'true'],
    ['fileset("policies", "*.json")', '["a.json"]'],
    ['fileset("policies", "**/*.json")', '["a.json", "deep/b.json"]'],
    ['fileset(".", "**/{a,b}.js?n")', '["policies/a.json", "policies/deep/b.json"]'],
    ['fileset("policies", "[r-z]*")', '["readme.md"]'],
    ['fileset("nowhere", "*")', '?'],
    ['templatefile("greeting.tftpl", { name = "you", ports = [1, 2] })', '"Hello, you! 1 2"'],
    ['templatefile("greeting.tftpl", { name = x, ports = [] })', '?"Hello, '],
    ['templatefile("greeting.tftpl", { name = "you" })', 'tf-unknown-name'],
    ['templatefile("broken.tftpl", {})', 'tf-invalid-call'],
    ['templatefile("hello.txt", { "1" = 2 })', 'tf-invalid-call'],
    ['templatefile("endless.tftpl", {})', 'tf-invalid-call'],
    ['templatestring(t, { a = 1 })', '"a is 1"'],
    ['dirname("a/b/c.txt")', '"a/b"'],
    ['basename("a/b/c.txt")', '"c.txt"'],
    ['dirname("c.txt")', '"."'],
    ['abspath("c.txt")', '?'],
    ['pathexpand("~/c.txt")', '?'],
    ['pathexpand("c.txt")', '"c.txt"'],
  ])('%s → %s', (text, wanted) => expect(result(text, { x: '?', t: '"a is $${a}"' }, { files })).toBe(wanted))
})
