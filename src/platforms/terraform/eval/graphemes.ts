/** Strings are counted and cut in grapheme clusters: what a reader takes for one character. */
let segmenter: Intl.Segmenter | undefined

export function splitGraphemes(text: string): string[] {
  // Plain ASCII without line breaks (CR LF is one cluster) needs no tables.
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (s) => s.segment)
}
