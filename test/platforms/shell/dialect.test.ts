import { describe, expect, it } from 'vitest'
import { dialect, isPosix, shebangDialect } from '../../../src/platforms/shell/index.js'

describe('dialect', () => {
  it.each([
    [['/bin/sh', '-c'], 'sh', true],
    [['/bin/bash', '-eo', 'pipefail', '-c'], 'bash', true],
    [['/usr/bin/env', '-S', 'A=b', 'zsh'], 'zsh', true],
    [['C:\\Windows\\System32\\cmd.exe', '/S', '/C'], 'cmd', false],
    [['PowerShell.EXE', '-Command'], 'powershell', false],
    [['pwsh'], 'powershell', false],
    [['python3', '{0}'], 'other', false],
    [[], 'other', false],
  ] as const)('of %j is %s', (words, expected, posix) => {
    expect(dialect(words)).toBe(expected)
    expect(isPosix(dialect(words))).toBe(posix)
  })

  it('is read from the first line of a script', () => {
    expect(shebangDialect('#!/usr/bin/env bash\necho')).toBe('bash')
    expect(shebangDialect('#! /bin/sh -e\r\necho')).toBe('sh')
    expect(shebangDialect('#!/usr/bin/python3')).toBe('other')
    expect(shebangDialect('echo')).toBeUndefined()
    expect(shebangDialect('\n#!/bin/sh')).toBeUndefined()
  })
})
