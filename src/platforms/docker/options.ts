/** Options and operands of well-known programs: which options take the next argument as their value. */
import { items, list, mapping, pushAll, type Span, scalar, table, text, type Value } from '../../model/index.js'

/** By program: options whose value is the next argument. */
const valued = table<string>({
  'apt-get': '-o --option -t --target-release --default-release -c --config-file -a --host-architecture',
  apt: '-o --option -t --target-release --default-release -c --config-file',
  aptitude: '-o -t --target-release -w -q',
  apk: '-X --repository -p --root -t --virtual --repositories-file --keys-dir --cache-dir --arch --wait --timeout',
  yum: '-c --config --installroot --enablerepo --disablerepo -x --exclude --releasever --setopt -R --randomwait -d -e --debuglevel --errorlevel',
  dnf: '-c --config --installroot --enablerepo --disablerepo --repo --repoid -x --exclude --releasever --setopt --forcearch -d -e',
  microdnf: '-c --config --installroot --enablerepo --disablerepo --releasever --setopt',
  tdnf: '-c --config --installroot --enablerepo --disablerepo --releasever --setopt',
  zypper:
    '-c --config -R --root -D --reposd-dir -C --cache-dir -t --type -r --repo --from --plus-repo --plus-content -p',
  pip: '-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --trusted-host --proxy --timeout --retries --cache-dir --log --src --root --prefix --platform --python-version --implementation --abi --progress-bar --no-binary --only-binary --global-option --config-settings --cert --client-cert --python --report --root-user-action --exists-action --use-feature --use-deprecated --upgrade-strategy -C --keyring-provider',
  npm: '--registry --prefix --cache --userconfig --loglevel --tag --workspace -w --omit --include --fetch-retries --fetch-timeout --network-timeout --cafile --script-shell -C',
  yarn: '--registry --cwd --cache-folder --modules-folder --network-timeout --network-concurrency --mutex --prefix --global-folder',
  pnpm: '--registry --dir -C --filter --store-dir --prefix',
  gem: '-v --version -i --install-dir -n --bindir -s --source -P --trust-policy --platform -g --file --build-root -p --http-proxy --use-system-libraries',
  go: '-C -o -p -tags -ldflags -gcflags -asmflags -mod -modfile -overlay -pkgdir -toolexec -buildmode -compiler -exec -pgo',
  curl: '-o --output -H --header -d --data --data-raw --data-binary --data-urlencode -X --request -u --user -A --user-agent -e --referer -b --cookie -c --cookie-jar -F --form -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -x --proxy -E --cert --key --cacert --capath -T --upload-file -w --write-out -r --range -K --config --url --resolve --output-dir --create-file-mode -z --time-cond -Y -y --limit-rate --interface --ciphers --tls-max --proto --proto-redir --unix-socket',
  wget: '-O --output-document -P --directory-prefix -o --output-file -a --append-output -t --tries -T --timeout --header -U --user-agent --user --password -i --input-file -Q --quota -w --wait -e --execute --post-data --post-file --limit-rate --referer --ca-certificate --certificate --private-key',
  useradd:
    '-b --base-dir -c --comment -d --home-dir -e --expiredate -f --inactive -g --gid -G --groups -k --skel -K --key -p --password -R --root -P --prefix -s --shell -u --uid -Z --selinux-user',
  tar: '-f --file -C --directory -X --exclude-from --exclude -T --files-from -I --use-compress-program --strip-components --transform --owner --group --mode',
  git: '-C -c --git-dir --work-tree --exec-path --namespace -b --branch --depth -o --origin --reference --config',
  rpm: '--root -r --dbpath --prefix --relocate --define -D --rcfile --macros --excludepath',
  ln: '-t --target-directory -S --suffix',
})

const sameAs: ReadonlyMap<string, string> = new Map([
  ['tdnf5', 'tdnf'],
  ['dnf5', 'dnf'],
  ['apt-cache', 'apt-get'],
])
/** Programs whose long options begin with a single dash. */
const singleDash: ReadonlySet<string> = new Set(['go'])

const valuedOptions = new Map<string, ReadonlySet<string>>()

function valuedOf(program: string): ReadonlySet<string> {
  const known = valuedOptions.get(program)
  if (known) return known
  const options = new Set((valued[program] ?? '').split(' '))
  valuedOptions.set(program, options)
  return options
}

/** `pip3.11` is a `pip`. */
export function family(program: string): string {
  if (program.startsWith('pip') && /^pip\d[\d.]*$/.test(program)) return 'pip'
  return sameAs.get(program) ?? program
}

export interface Split {
  /** By name with its dashes: its value, a list of them where it is repeated, or how often it stands there without one. */
  readonly options: Value
  readonly operands: Value
}

/** Programs that hand on what follows `--`. */
const handsOn: ReadonlySet<string> = new Set(['gem'])

/** Splits a command's arguments. Short options may be bundled: `-qy` is `-q` and `-y`. */
export function splitArguments(program: string, args: Value, at: Span): Split {
  const takesValue = valuedOf(family(program))
  const found: [string, Value][] = []
  const operands: Value[] = []
  const all = items(args)
  let open = args.kind === 'list' && args.open
  for (let i = 0; i < all.length; i++) {
    const arg = all[i]
    if (!arg) continue
    const written = text(arg)
    if (arg.kind === 'unknown' && arg.prefix?.startsWith('-')) {
      const equals = arg.prefix.indexOf('=')
      if (equals > 0) found.push([arg.prefix.slice(0, equals), { ...arg, prefix: arg.prefix.slice(equals + 1) }])
      else open = true
    } else if (written === '--') {
      if (!handsOn.has(program)) pushAll(operands, all.slice(i + 1))
      break
    } else if (written.length < 2 || !written.startsWith('-')) operands.push(arg)
    else {
      const split = named(arg, written, takesValue, program)
      const last = split.at(-1)
      if (last && isFlag(last[1]) && takesValue.has(last[0])) last[1] = { ...(all[++i] ?? arg), keySpan: arg.span }
      pushAll(found, split)
    }
  }
  return { options: mapping(merged(found), at, { open }), operands: list(operands, at, { open }) }
}

/** It stands there without a value of its own. */
function isFlag(value: Value): boolean {
  return value.kind === 'scalar' && value.value === 1
}

const noOptions: ReadonlyMap<string, Value> = new Map()

function merged(found: readonly [string, Value][]): ReadonlyMap<string, Value> {
  if (found.length === 0) return noOptions
  const result = new Map<string, Value>()
  for (const [name, value] of found) {
    const before = result.get(name)
    const both =
      before?.kind === 'scalar' && value.kind === 'scalar' && typeof before.value === 'number' && value.value === 1
    if (!before) result.set(name, value)
    else if (both) result.set(name, { ...value, value: Number(before.value) + 1 })
    else result.set(name, list([...(before.kind === 'list' ? before.items : [before]), value], before.span))
  }
  return result
}

/** `--name=value`, `--name`, `-x`, bundled `-xyz`, or `-xvalue`. */
function named(arg: Value, written: string, takesValue: ReadonlySet<string>, program: string): [string, Value][] {
  const bundles = !singleDash.has(program) && !(program === 'wget' && /^-n[vcdHp]$/.test(written))
  const equals = written.indexOf('=')
  if (equals > 0 && (written.startsWith('--') || !bundles || equals === 2)) {
    return [[written.slice(0, equals), scalar(written.slice(equals + 1), arg.span, { keySpan: arg.span })]]
  }
  const flag = (name: string): [string, Value] => [name, scalar(1, arg.span)]
  if (written.startsWith('--') || !bundles) return [flag(written)]
  const result: [string, Value][] = []
  for (let i = 1; i < written.length; i++) {
    const name = `-${written[i]}`
    const rest = written.slice(i + 1)
    if (takesValue.has(name) && rest !== '') return [...result, [name, scalar(rest, arg.span, { keySpan: arg.span })]]
    result.push(flag(name))
  }
  return result
}
