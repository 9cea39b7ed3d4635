import { defineRule, type Fix, get, span, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-redundant-platform',
    title: '`FROM --platform=$TARGETPLATFORM` says what is the default',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { hadolint: ['DL3065'], buildkit: ['RedundantTargetPlatform'] },
    why: 'A stage is built for the target platform anyway; the flag makes readers look for a difference that is not there.',
    remedy: 'Delete the flag.',
    references: ['https://docs.docker.com/reference/build-checks/redundant-target-platform/'],
  },
  select: 'docker/From',
  check({ body }, { report }) {
    const platform = get(body, 'platformAsWritten')
    const flag = platform.keySpan
    if (!flag || !/^\$(TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(text(platform))) return
    const until = /^\s/.test(flag.file.text.slice(flag.end)) ? flag.end + 1 : flag.end
    const fix: Fix = {
      title: 'Delete the flag',
      safety: 'safe',
      edits: [{ span: span(flag.file, flag.start, until), newText: '' }],
    }
    report({ at: flag, message: 'the target platform is the default', fix })
  },
})
