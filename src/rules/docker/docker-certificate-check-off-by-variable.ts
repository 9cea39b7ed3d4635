import {
  defineRule,
  type Edit,
  entries,
  fixedBy,
  get,
  items,
  keys,
  linesDeletion,
  partDeletion,
  type Resource,
  slice,
  table,
  text,
  type Value,
} from '../../model/index.js'

const npm = /^(false|0)$/i
/** Values that turn the check off: for git any value does. */
const variables = table<RegExp>({
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  PYTHONHTTPSVERIFY: /^0$/,
  GIT_SSL_NO_VERIFY: /./,
  PIP_TRUSTED_HOST: /./,
  NPM_CONFIG_STRICT_SSL: npm,
})

export default defineRule({
  meta: {
    id: 'docker-certificate-check-off-by-variable',
    title: 'Variable turns the check of certificates off',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_DOCKER_5', 'CKV2_DOCKER_6', 'CKV2_DOCKER_12', 'CKV2_DOCKER_14', 'CKV2_DOCKER_16'] },
    why: 'Programs that read the variable talk to anybody who answers in place of the server. Set with `ENV` it holds in production too.',
    remedy:
      'Delete the variable. Where a certificate authority of your own is used, install its certificate in the image.',
    references: [
      'https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue',
      'https://git-scm.com/docs/git#Documentation/git.txt-GITSSLNOVERIFY',
    ],
  },
  select: ['docker/Env', 'docker/Arg', 'docker/Command'],
  check(resource, { report, undecided }) {
    for (const { name, value, at } of assignments(resource)) {
      const isOff = variables[name] ?? variables[name.toUpperCase()]
      if (!isOff || (isOff === npm && !/^npm_config/i.test(name))) continue
      if (value.kind === 'unknown') undecided(value)
      else if (isOff.test(text(value)))
        report({
          at,
          message: `\`${name}\` turns the check of certificates off`,
          ...fixedBy('Delete the variable', 'suggested', deletionOf(resource, name)),
        })
    }
  },
})

interface Assignment {
  readonly name: string
  readonly value: Value
  readonly at: Value
}

const none: readonly Assignment[] = []
const declarers: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'readonly'])

function assignments({ kind, name, body }: Resource): readonly Assignment[] {
  if (kind !== 'docker/Command') {
    const pairs = items(get(body, 'pairs'))
    return pairs.map((pair) => ({ name: text(get(pair, 'key')), value: get(pair, 'value'), at: get(pair, 'key') }))
  }
  const env = get(body, 'env')
  if (keys(env).length === 0 && !declarers.has(name)) return none
  const own = [...entries(env)].map(([variable, value]) => ({ name: variable, value, at: value }))
  if (!declarers.has(name)) return own
  const exported = items(get(body, 'args')).flatMap((arg) => {
    const [, variable, value] = /^(\w+)=(.*)$/s.exec(text(arg)) ?? []
    return variable !== undefined && value !== undefined && arg.kind === 'scalar'
      ? [{ name: variable, value: { ...arg, value }, at: arg }]
      : []
  })
  return [...own, ...exported]
}

/** The pair, or the instruction where it is the only one; the assignment before a command. */
function deletionOf({ kind, body, header, extent }: Resource, name: string): Edit | undefined {
  const pairs = items(get(body, 'pairs'))
  const pair = pairs.find((p) => text(get(p, 'key')) === name)
  if (pair) return pairs.length === 1 ? linesDeletion(extent) : partDeletion(extent, pair.span)
  const assignment = /^\w+=(?:[\w./:-]*|"[^"\\$]*"|'[^']*')[ \t]+(?=[^\s\\])/.exec(slice(header))?.[0] ?? ''
  const isFirst = kind === 'docker/Command' && assignment.startsWith(`${name}=`)
  return isFirst ? { span: { ...header, end: header.start + assignment.length }, newText: '' } : undefined
}
