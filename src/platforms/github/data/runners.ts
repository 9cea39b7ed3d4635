/** Labels of GitHub's hosted runners and of self-hosted ones. Source: docs.github.com/actions/reference/runners, as of 2026-11. */

const hosted = [
  ...[
    'ubuntu-latest',
    'ubuntu-26.04',
    'ubuntu-24.04',
    'ubuntu-22.04',
    'ubuntu-slim',
    'ubuntu-latest-4-cores',
    'ubuntu-latest-8-cores',
    'ubuntu-latest-16-cores',
  ],
  ...['ubuntu-26.04-arm', 'ubuntu-24.04-arm', 'ubuntu-22.04-arm'],
  ...[
    'windows-latest',
    'windows-2025',
    'windows-2025-vs2026',
    'windows-2022',
    'windows-11-arm',
    'windows-latest-8-cores',
  ],
  ...[
    'macos-latest',
    'macos-latest-large',
    'macos-latest-xlarge',
    'macos-26',
    'macos-26-large',
    'macos-26-xlarge',
    'macos-26-intel',
  ],
  ...[
    'macos-15',
    'macos-15-large',
    'macos-15-xlarge',
    'macos-15-intel',
    'macos-14',
    'macos-14-large',
    'macos-14-xlarge',
  ],
]
const selfHosted = ['self-hosted', 'linux', 'macos', 'windows', 'x64', 'arm', 'arm64']

export const knownLabels: ReadonlySet<string> = new Set([...hosted, ...selfHosted])

export type System = 'linux' | 'macos' | 'windows'

/** The operating system a label asks for; undefined where it doesn't tell. */
export function systemOf(label: string): System | undefined {
  const name = label.toLowerCase()
  if (/^(?:ubuntu|linux)\b/.test(name)) return 'linux'
  if (/^macos\b/.test(name)) return 'macos'
  return /^windows\b/.test(name) ? 'windows' : undefined
}

/** A hosted image: two of different images can't be met by one machine. */
export function isHosted(label: string): boolean {
  return hosted.includes(label.toLowerCase())
}
