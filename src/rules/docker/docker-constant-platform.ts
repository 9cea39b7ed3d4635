import { defineRule, get, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'docker-constant-platform',
    title: '`FROM --platform` with a constant',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3029'], buildkit: ['FromPlatformFlagConstDisallowed'] },
    why: 'A constant platform makes every build of this stage for that platform, whatever was asked for: images for other platforms get foreign binaries.',
    remedy:
      'Leave the flag out, or write `$BUILDPLATFORM` for a stage that cross-compiles. A stage made for one platform should bear its name: `AS build-arm64`.',
    references: [
      'https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/',
      'https://docs.docker.com/reference/dockerfile/#from',
    ],
  },
  select: 'docker/From',
  check({ body }, { report }) {
    const platform = get(body, 'platformAsWritten')
    const written = text(platform)
    if (written === '' || written.includes('$')) return
    const stage = get(body, 'name')
    const name = text(stage).toLowerCase()
    if (stage.kind === 'unknown' || written.split('/').some((part) => part !== '' && name.includes(part.toLowerCase())))
      return
    report({ at: platform, message: `the platform is always ${written}` })
  },
})
