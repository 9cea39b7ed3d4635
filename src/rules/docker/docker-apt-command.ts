import { defineRule, type Fix, fact, get, items, slice, text } from '../../model/index.js'

const getActions: ReadonlySet<string> = new Set(
  'update upgrade install remove purge autoremove clean autoclean build-dep source download'.split(' '),
)
const cacheActions: ReadonlySet<string> = new Set('search show policy depends rdepends'.split(' '))

export default defineRule({
  meta: {
    id: 'docker-apt-command',
    title: '`apt` in a script',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { hadolint: ['DL3027'], checkov: ['CKV_DOCKER_9'] },
    why: '`apt` is made for terminals: its options and output may change, as it says itself when used in a pipe.',
    remedy: 'Use `apt-get` and `apt-cache`.',
    references: [
      'https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS',
    ],
  },
  select: 'docker/Command',
  check(command, { report }) {
    if (command.name !== 'apt' || command.parent?.kind !== 'docker/Run') return
    const name = get(command.body, 'name')
    const [action] = items(fact(command, 'operands'))
    const replacement = getActions.has(text(action ?? name))
      ? 'apt-get'
      : cacheActions.has(text(action ?? name))
        ? 'apt-cache'
        : ''
    const fix: Fix = {
      title: `Write ${replacement}`,
      safety: 'safe',
      edits: [{ span: name.span, newText: replacement }],
    }
    report({
      at: name,
      message: 'made for people, not for scripts',
      ...(replacement && slice(name.span) === 'apt' ? { fix } : {}),
    })
  },
})
