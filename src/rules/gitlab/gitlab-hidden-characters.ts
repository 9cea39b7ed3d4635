import { defineRule, span } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gitlab-hidden-characters',
    title: 'Invisible characters change what is read',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { glsec: ['GL078'] },
    why: 'Characters that switch the direction of writing or take no room make the file look different from what runs.',
    remedy: 'Delete the characters; write them as escapes where they are needed.',
    references: ['https://trojansource.codes/'],
  },
  select: 'gitlab/Pipeline',
  check(pipeline, context) {
    const { file } = pipeline.header
    for (const found of file.text.matchAll(
      /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g,
    )) {
      if (found.index === 0) continue
      const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      context.report({ at: span(file, found.index, found.index + 1), message: `the character U+${code} is not shown` })
    }
  },
})
