/** Whatever the text: every rule runs over it without a crash, and every place lies in the file. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

const pieces = [
  'FROM a AS b\n',
  'FROM $X\n',
  'ARG X=1\n',
  'RUN ',
  'apt-get install ',
  '&& ',
  '| ',
  'curl -k ',
  '$(',
  ')',
  '<<EOF\n',
  'EOF\n',
  '\\\n',
  '"',
  "'",
  '[',
  ']',
  ',',
  '--mount=type=cache,target=/x ',
  'COPY --from=b a ',
  'ENV A=',
  '${',
  ':-',
  '%%*',
  '}',
  'ONBUILD ',
  'HEALTHCHECK CMD ',
  'USER ',
  'EXPOSE 1-',
  'LABEL ',
  '\r',
  '\0',
  '\n',
  ' ',
  '# check=skip=all\n',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 30 })
  .map((a) => a.join(''))

it('survives every rule', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (Dockerfile) => {
      const result = await scan({
        cwd: import.meta.dirname,
        paths: ['Dockerfile'],
        overlay: { Dockerfile },
        config: false,
        preset: 'all',
      })
      expect(result.crashes).toEqual([])
    }),
    { numRuns: 150 },
  )
})

const judge = (Dockerfile: string): ReturnType<typeof scan> =>
  scan({ cwd: import.meta.dirname, paths: ['Dockerfile'], overlay: { Dockerfile }, config: false, preset: 'all' })

describe('broken input', () => {
  it.each([
    ['a heredoc without an end', 'RUN <<EOF\nsudo b\n', ['dockerfile-unclosed-heredoc 3:5'], [2, 4]],
    ['a quote without an end', 'ENV A="x\nRUN sudo b\n', ['dockerfile-unclosed-quote 3:7'], [2, 4]],
    ['a quote without an end in a script', 'RUN echo "x\nRUN sudo b\n', ['shell-unterminated-quote 3:10'], [2, 4]],
    ['an unknown instruction', 'RNU x\nRUN sudo b\n', ['dockerfile-unknown-instruction 3:1'], [2, 4]],
    ['a NUL byte', 'RUN a\0b\nRUN sudo b\n', ['dockerfile-nul-byte 3:6'], [2, 4]],
    ['a lone carriage return', 'RUN true\rRUN sudo b\n', ['dockerfile-carriage-return 3:9'], [2, 4]],
    ['an unfinished construct', 'RUN if true; then sudo b\nRUN sudo c\n', ['shell-unclosed 3:5'], [2, 3, 4]],
    ['a stray parenthesis', 'RUN sudo b; )\nRUN sudo c\n', ['shell-unexpected-token 3:13'], [2, 3, 4]],
  ])('%s is named at its place, and the rest judged', async (_, text, problems, lines) => {
    const result = await judge(`FROM debian:13\nRUN sudo a\n${text}`)
    expect(result.problems.map((p) => `${p.code} ${p.range?.start.line}:${p.range?.start.column}`)).toEqual(problems)
    const sudo = result.findings.filter((f) => f.ruleId === 'docker-sudo')
    expect(sudo.map((f) => f.range.start.line)).toEqual(lines)
    expect(result.crashes).toEqual([])
  })

  // With a copy of all that came before for each line, these take minutes.
  it.each(['EXPOSE 80', 'ENV a', 'LABEL a', 'ARG a'])('90,000 lines of %s are read to their end', async (start) => {
    const end = start.startsWith('EXPOSE') ? '' : '=1'
    const lines = Array.from({ length: 90_000 }, (_, i) => `${start}${i}${end}`)
    const result = await scan({
      cwd: import.meta.dirname,
      paths: ['Dockerfile'],
      overlay: { Dockerfile: `FROM debian:13\n${lines.join('\n')}\nRUN sudo b\n` },
      config: false,
      rules: ['docker-sudo'],
    })
    expect(result.findings.map((f) => f.range.start.line)).toEqual([90_002])
  })

  it.each(['a ', '&& b ', '&& apt-get update ', '$(', '( '])(
    'a RUN line of 1 MB made of %j is read to its end',
    async (piece) => {
      const line = `RUN true ${piece.repeat(Math.ceil(2 ** 20 / piece.length))}`
      const result = await scan({
        cwd: import.meta.dirname,
        paths: ['Dockerfile'],
        overlay: { Dockerfile: `FROM debian:13\n${line}\nRUN sudo b\n` },
        config: false,
        rules: ['docker-sudo', 'docker-apt-lists-kept'],
      })
      expect(result.crashes).toEqual([])
      expect(result.findings.some((f) => f.ruleId === 'docker-sudo' && f.range.start.line === 3)).toBe(true)
    },
    120_000,
  )
})
