import { describe, expect, it } from 'vitest'
import { applyEdits, deletionEdit, get, type Path, settingEdit, type Value } from '../../src/model/index.js'
import { parseYaml } from '../../src/parsers/yaml/index.js'

const read = (text: string): Value => {
  const value = parseYaml({ path: 'a.yaml', text }).tree.documents[0]?.value
  if (!value) throw new Error('no document')
  return value
}
const set = (text: string, path: Path, to: string): string | undefined => {
  const body = read(text)
  const edit = settingEdit(body, path, get(body, path), to)
  return edit && applyEdits(text, [edit])
}

describe('settingEdit', () => {
  it.each([
    ['a value', 'a: 1 # one\n', 'a', 'a: 2 # one\n'],
    ['after a first entry of one line', 'a: 1 # one\nb: 3\n', 'c.d', 'a: 1 # one\nc:\n  d: 2\nb: 3\n'],
    ['before a first entry of several lines', 'a:\n  x: 1\n', 'c', 'c: 2\na:\n  x: 1\n'],
    ['before a block scalar', 'a: |\n  x\n', 'c', 'c: 2\na: |\n  x\n'],
    ['in flow style', '{a: {x: 1}}\n', 'a.b.c', '{a: {b: { c: 2 }, x: 1}}\n'],
    ['with CRLF', 'a: 1\r\nb: 3\r\n', 'c', 'a: 1\r\nc: 2\r\nb: 3\r\n'],
    ['nothing that an anchor brings', 'a: &x {b: 1}\nc: *x\n', 'c.d', undefined],
    ['nothing where a key is no word', 'a: 1\n', ['x.y/z', 'b'], undefined],
  ])('writes %s', (_, text, path, expected) => {
    expect(set(text, path as Path, '2')).toBe(expected)
  })
})

describe('deletionEdit', () => {
  const remove = (text: string, path: Path): string | undefined => {
    const edit = deletionEdit(get(read(text), path))
    return edit && applyEdits(text, [edit])
  }
  it('takes the lines of an entry away, and nothing where others share them', () => {
    expect(remove('a: 1\nb:\n  c: 2 # two\nd: 3\n', 'b')).toBe('a: 1\nd: 3\n')
    expect(remove('{a: 1, b: 2}\n', 'a')).toBeUndefined()
    expect(remove('a: 1\n', 'b')).toBeUndefined()
  })
})
