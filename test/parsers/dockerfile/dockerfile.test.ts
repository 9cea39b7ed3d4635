import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { position, type SourceFile, slice, spanOf } from '../../../src/model/index.js'
import {
  dockerfile,
  type Instruction,
  type MappedText,
  type Part,
  parseTemplate,
} from '../../../src/parsers/dockerfile/index.js'

const fileOf = (text: string): SourceFile => ({ path: 'Dockerfile', text })
const parse = (text: string) => dockerfile.parse(fileOf(text))
const only = (text: string): Instruction => {
  const { tree } = parse(text)
  expect(tree.instructions).toHaveLength(1)
  return tree.instructions[0] as Instruction
}
const codes = (text: string): string[] => parse(text).problems.map((p) => p.code)

describe('instructions', () => {
  it('reads keyword, flags and words with their places', () => {
    const copy = only('  copy --from=build --chown=1000:1000 a "b" /c/\n')
    expect(copy.keyword).toBe('COPY')
    expect(slice(copy.keywordSpan)).toBe('copy')
    expect(copy.flags.map((f) => [f.name, f.value?.text, slice(f.span)])).toEqual([
      ['from', 'build', '--from=build'],
      ['chown', '1000:1000', '--chown=1000:1000'],
    ])
    expect(copy.words.map((w) => [w.text, slice(w.span)])).toEqual([
      ['a', 'a'],
      ['"b"', '"b"'],
      ['/c/', '/c/'],
    ])
  })

  it('joins continued lines and leaves out comments and blank lines between them', () => {
    const text = 'RUN a && \\\n  # why\n\n  b \\  \n  --c\nUSER x\n'
    const { tree, comments } = parse(text)
    const [run, user] = tree.instructions
    expect(run?.body.text).toBe('a &&   b   --c')
    expect(run && slice(run.span)).toBe('RUN a && \\\n  # why\n\n  b \\  \n  --c')
    expect(comments.map((c) => c.text)).toEqual(['# why'])
    expect(run?.emptyLines.map((s) => position(s.file, s.start).line)).toEqual([3])
    expect(run && slice(spanOf(run.body.map, 7, 8))).toBe('b')
    expect(user?.keyword).toBe('USER')
  })

  it('does not continue after an escaped escape character', () => {
    expect(parse('RUN a \\\\\nUSER x\n').tree.instructions.map((i) => i.keyword)).toEqual(['RUN', 'USER'])
  })

  it('honours the escape directive', () => {
    const { tree } = parse('# syntax=docker/dockerfile:1\n# ESCAPE = `\nCOPY a `\n  C:\\x\\\nUSER x\n')
    expect(tree.escape).toBe('`')
    expect(tree.directives.map((d) => [d.name, slice(d.valueSpan)])).toEqual([
      ['syntax', 'docker/dockerfile:1'],
      ['escape', '`'],
    ])
    expect(tree.instructions[0]?.words.map((w) => w.text)).toEqual(['a', 'C:\\x\\'])
  })

  it('takes a directive after anything else for a comment', () => {
    expect(parse('# hello\n# escape=`\nUSER x').tree.directives).toEqual([])
    expect(parse('\n# escape=`\nUSER x').tree.escape).toBe('\\')
  })

  it('reads the exec form with the place of each element, and falls back to the shell form', () => {
    const cmd = only('CMD [ "a\\tb" , \\\n "c" ]')
    expect(cmd.json?.map((e) => [e.text, slice(e.span)])).toEqual([
      ['a\tb', '"a\\tb"'],
      ['c', '"c"'],
    ])
    expect(only('CMD []').json).toEqual([])
    for (const broken of ["CMD ['a']", 'CMD ["a",]', 'CMD ["a"] x', 'CMD ["a"', 'CMD [1]'])
      expect(only(broken).json).toBeUndefined()
  })

  it('reads pairs in both forms', () => {
    const pairs = (text: string) => only(text).pairs.map((p) => [p.key.text, p.value?.text, p.legacy])
    expect(pairs('ENV A=1 B="x y" \\\n C=a\\ b')).toEqual([
      ['A', '1', false],
      ['B', '"x y"', false],
      ['C', 'a\\ b', false],
    ])
    expect(pairs('ENV A some text = here')).toEqual([['A', 'some text = here', true]])
    expect(pairs('LABEL "a b"="c"')).toEqual([['"a b"', '"c"', false]])
    expect(pairs('ARG A B=2')).toEqual([
      ['A', undefined, false],
      ['B', '2', false],
    ])
  })

  it('finds the instruction inside ONBUILD and the command of HEALTHCHECK', () => {
    const onbuild = only('ONBUILD copy --from=x a b')
    expect(onbuild.inner?.keyword).toBe('COPY')
    expect(onbuild.inner?.flags[0]?.value?.text).toBe('x')
    const health = only('HEALTHCHECK --interval=5m \\\n CMD curl -f http://x')
    expect(health.flags.map((f) => f.name)).toEqual(['interval'])
    expect(health.inner?.body.text).toBe('curl -f http://x')
    expect(only('HEALTHCHECK NONE').inner).toBeUndefined()
  })

  it('reads a file with CRLF, a byte order mark and no line break at its end', () => {
    const { tree } = parse('\ufeff# escape=`\r\nFROM a `\r\n AS b\r\nRUN x')
    expect(tree.instructions.map((i) => i.words.map((w) => w.text))).toEqual([['a', 'AS', 'b'], []])
    expect(tree.instructions[1]?.body.text).toBe('x')
  })
})

describe('heredocs', () => {
  it('reads several, quoted and with tabs stripped', () => {
    const run = only('RUN cat <<A - <<-"B" && true\none # no comment\nA\n\ttwo\n\tB\n')
    expect(run.heredocs.map((h) => [h.name, h.content.text, h.quoted, h.chomp])).toEqual([
      ['A', 'one # no comment\n', false, false],
      ['B', 'two\n', true, true],
    ])
    const [, second] = run.heredocs
    expect(second && slice(spanOf(second.content.map, 0, 3))).toBe('two')
    expect(slice(run.span).endsWith('\tB')).toBe(true)
  })

  it('belongs to RUN, COPY and ADD only, and never to the exec form or a shift', () => {
    expect(only('COPY <<EOF /x\nhi\nEOF').heredocs).toHaveLength(1)
    expect(only('ONBUILD RUN <<EOF\nhi\nEOF').inner?.heredocs).toHaveLength(1)
    expect(only('RUN echo $((1 << 2)) "<<EOF"').heredocs).toEqual([])
    expect(only('RUN ["a", "<<EOF"]').heredocs).toEqual([])
    expect(only('RUN cat <<<word').heredocs).toEqual([])
    expect(only('CMD <<EOF').heredocs).toEqual([])
  })
})

describe('templates', () => {
  const template = (text: string): readonly Part[] => {
    const word = only(`USER ${text}`).words[0]
    return word ? parseTemplate(word, '\\') : []
  }
  const show = (parts: readonly Part[]): string =>
    parts.map((p) => (p.kind === 'text' ? p.text : `<${p.name}${p.operator}${show(p.argument)}>`)).join('')

  it.each([
    ['a${B}c$D', 'a<B>c<D>'],
    ['${B:-x${C}}', '<B:-x<C>>'],
    ['${U:?x}', '<U:?x>'],
    ['${V#v*}${V%%.*}', '<V#v*><V%%.*>'],
    ['${V//a/b}', '<V//a>'],
    ['\'$A\'"$B"', '$A<B>'],
    ['\\$A', '$A'],
    ['"\\$A\\n"', '$A\\n'],
    ['a$', 'a$'],
    ['${', '${'],
    ['${A', '${A'],
    ['$1', '<1>'],
  ])('%s', (text, expected) => expect(show(template(text))).toBe(expected))

  it('knows where each variable stands', () => {
    const variable = template('a${B:-c}d')[1]
    expect(variable?.kind === 'variable' && slice(variable.span)).toBe('${B:-c}')
  })
})

describe('bad input', () => {
  it.each([
    ['RNU x', 'dockerfile-unknown-instruction'],
    ['RUN <<EOF\nx', 'dockerfile-unclosed-heredoc'],
    ['ENV A="x', 'dockerfile-unclosed-quote'],
    ['RUN', 'dockerfile-no-arguments'],
    ['RUN a\0b', 'dockerfile-nul-byte'],
    ['FROM a\rRUN b', 'dockerfile-carriage-return'],
    ['# escape=x\nFROM a', 'dockerfile-bad-escape'],
    ['# escape=`\n# escape=`\nFROM a', 'dockerfile-duplicate-directive'],
  ])('%j is named', (text, code) => expect(codes(text)).toEqual([code]))

  it('goes on after an unknown instruction and suggests the near one', () => {
    const { tree, problems } = parse('FORM a\nRUN b\n')
    expect(tree.instructions.map((i) => [i.keyword, i.known])).toEqual([
      ['FORM', false],
      ['RUN', true],
    ])
    expect(problems[0]?.hint).toContain('FROM')
  })

  it('stays linear on a command of 20,000 lines and on deep nesting', () => {
    const lines = parse(`RUN a${' \\\n && b'.repeat(20_000)}`)
    expect(lines.tree.instructions).toHaveLength(1)
    expect(parse('ONBUILD '.repeat(5_000)).tree.instructions).toHaveLength(1)
    const word = only(`USER ${'${a:-'.repeat(20_000)}`).words[0]
    expect(word && parseTemplate(word, '\\').length).toBeGreaterThan(0)
  })
})

const fragments = [
  'FROM a AS b\n',
  'RUN ',
  '<<EOF\n',
  'EOF\n',
  '\\\n',
  '\\',
  '`',
  '"',
  "'",
  '[',
  ']',
  ',',
  '--mount=type=cache ',
  '#',
  ' ',
  '\t',
  '\r',
  '\r\n',
  '\0',
  'ENV A=',
  '$',
  '${',
  ':-',
  '}',
  'ONBUILD ',
  'HEALTHCHECK CMD ',
  'COPY ',
  '\ufeff',
  'é',
  '\u{1f600}',
]
const messy = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((a) => a.join(''))

/** Every character of a mapped text stands at its place in the file. */
function expectExact(mapped: MappedText): void {
  for (let i = 0; i < mapped.text.length; i++) expect(slice(spanOf(mapped.map, i, i + 1))).toBe(mapped.text[i])
}

describe('properties', () => {
  it('never throws and keeps every place exact, whatever the text', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { tree } = parse(text)
        let end = 0
        for (const instruction of tree.instructions) {
          expect(instruction.span.start).toBeGreaterThanOrEqual(end)
          end = instruction.span.end
          expectExact(instruction.body)
          for (const word of instruction.words) expectExact(word)
          for (const heredoc of instruction.heredocs) expectExact(heredoc.content)
          for (const word of instruction.words) parseTemplate(word, tree.escape)
        }
      }),
      { numRuns: 500 },
    )
  })
})

const corpora = ['hadolint', 'buildkit', 'trivy', 'checkov'].map((t) =>
  join(__dirname, '../../../../shared/conformance/corpora', t, 'cases'),
)
const dockerfiles = corpora.flatMap((folder) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((f) => /Dockerfile[^/]*$/.test(f))
      .map((f) => join(folder, f))
  } catch {
    return []
  }
})

describe('beside dockerfile-ast', () => {
  if (dockerfiles.length === 0) console.log('../shared is absent: the differential test is skipped')
  it.skipIf(dockerfiles.length === 0)('finds the same instructions on the same lines', () => {
    const differences: string[] = []
    for (const path of dockerfiles) {
      let text: string
      try {
        text = readFileSync(path, 'utf8')
      } catch {
        continue
      }
      const file = fileOf(text)
      const ours = dockerfile
        .parse(file)
        .tree.instructions.map((i) => `${position(file, i.span.start).line} ${i.keyword}`)
      const theirs = DockerfileParser.parse(text)
        .getInstructions()
        .map((i) => `${i.getRange().start.line + 1} ${i.getKeyword()}`)
      if (ours.join() !== theirs.join())
        differences.push(`${path}\n  ours   ${ours.join(', ')}\n  theirs ${theirs.join(', ')}`)
    }
    expect(differences).toEqual([])
  })
})
