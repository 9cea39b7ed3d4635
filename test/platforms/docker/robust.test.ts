/** Whatever the text: every rule runs over it without a crash, and every place lies in the file. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
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
