/** Judged by what a name says the value is, its last word: `TOKEN_URL` is a URL. */
import { defineRule, get, items, text, type Value } from '../../model/index.js'

const secrets: ReadonlySet<string> = new Set(
  'apikey auth credential credentials passphrase passwd password pass pwd pw pword secret secrets token'.split(' '),
)
/** Holds one of them somewhere, as few names do. */
const maybeSecret = new RegExp(`key|${[...secrets].join('|')}`, 'i')
/** Keys that open nothing. */
const plainKeys: ReadonlySet<string> = new Set(
  'primary foreign sort partition cache index hash map shortcut hot'.split(' '),
)

export default defineRule({
  meta: {
    id: 'docker-secret-in-environment',
    title: 'Secret in `ARG` or `ENV`',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3064'], buildkit: ['SecretsUsedInArgOrEnv'], trivy: ['DS-0031'] },
    why: 'Values of `ENV` are in the image, values of build arguments in its history: whoever can pull the image can read them.',
    remedy:
      'Mount it for the one command that needs it: `RUN --mount=type=secret,id=token`; set what the container needs when it starts.',
    references: [
      'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
      'https://docs.docker.com/build/building/secrets/',
    ],
  },
  select: ['docker/Env', 'docker/Arg'],
  check({ kind, body }, { report, undecided }) {
    for (const pair of items(get(body, 'pairs'))) {
      const key = get(pair, 'key')
      const value = get(pair, 'value')
      if (!namesSecret(text(key)) || harmless(value, kind)) continue
      if (value.kind === 'unknown') {
        undecided(value)
        continue
      }
      const where = kind === 'docker/Arg' ? 'the history of the image' : 'the image'
      report({ at: key, message: `\`${text(key)}\` is kept in ${where}` })
    }
  },
})

/** `DB_PASSWORD`, `npmToken`, `AWS_SECRET_ACCESS_KEY`; not `PASSWORD_FILE`, `PUBLIC_KEY`, `PRIMARY_KEY`. */
function namesSecret(name: string): boolean {
  if (!maybeSecret.test(name)) return false
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]+/)
    .filter((w) => w !== '' && !/^\d+$/.test(w))
  const last = words.at(-1) ?? ''
  if (words.some((w) => w === 'public' || w === 'pub')) return false
  return last === 'key' ? !plainKeys.has(words.at(-2) ?? '') : secrets.has(last)
}

/** Set at run time, a switch, a path to the secret, the fingerprint of a public key. */
function harmless(value: Value, kind: string): boolean {
  if (value.kind === 'missing') return kind !== 'docker/Arg'
  const written = text(value)
  return (
    (kind === 'docker/Env' && value.kind === 'scalar' && written === '') ||
    /^(true|false|yes|no|on|off|none|null|[0-9A-F]{40}|\/[^\s]*|file:.*)$/i.test(written)
  )
}
