/** Random expressions of the Terraform language that have a fair chance to mean something. */
import fc from 'fast-check'

const texts = [
  ...[
    '""',
    '"a"',
    '"ab c"',
    '"1"',
    '"a,b,c"',
    '"Hello World"',
    '"  x "',
    '"aXbX"',
    '"é😀"',
    '"a\\nb\\n"',
    '"true"',
    '"-12"',
  ],
  ...['"/a/"', '"b+"', '"(a)(b)?"', '"%s-%s"', '"%d"', '"YYYY-MM-DD hh:mm"', '"1h30m"', '"dns"', '"UTF-16LE"'],
  ...['"10.0.0.0/8"', '"fd00::/48"', '"192.168.1.77/28"', '"2024-02-29T10:00:00Z"', '"2023-12-31T23:59:59-05:30"'],
  ...[
    '"eyJhIjoxfQ=="',
    '"{\\"a\\": [1, 2.50, null]}"',
    '"a: 1\\nb: [x, y]"',
    '"a,b\\n1,2\\n"',
    '"a/b/../c.txt"',
    'null',
  ],
]
const numbers = [
  '0',
  '1',
  '2',
  '3',
  '-1',
  '10',
  '1.5',
  '0.1',
  '"7"',
  '16',
  '255',
  '1e3',
  '-2.7',
  '12345678901234567890',
]
const lists = [
  ...['[]', '["a", "b"]', '["b", "a", "b", ""]', '[1, 2, 3]', '[1, "a"]', '[["a"], ["b", "c"]]', '[["a", ["b"]], []]'],
  ...['[true, false]', '["true", true]', 'tolist([])', 'tolist([1, 2])', 'toset(["a", "c"])', 'toset([3, 20, 1])'],
  ...['[null, "a"]', '[{ a = 1 }, { a = 2 }]', 'range(3)', '[[1]]', 'toset([])', 'split(",", "x,y,x")'],
]
const maps = [
  ...['{}', '{ a = 1 }', '{ a = "b", k = ["a"] }', '{ a = ["x"], b = ["y", "x"] }', 'tomap({})'],
  ...['tomap({ a = 1, b = 2 })', '{ a = null, b = true }', '{ b = 1, a = { c = "d" } }', '{ "a b" = "<&>" }'],
]
const leaves = [...texts.slice(0, 12), ...numbers.slice(0, 8), ...lists, ...maps, 'null', 'true', 'false']

/** What the parameters are: Text, Number, List, Map, Any. Functions that are only random or only read files are left out. */
const signatures: Readonly<Record<string, string>> = {
  ...{ abs: 'N', ceil: 'N', floor: 'N', max: 'NNN', min: 'NNN', parseint: 'TN', signum: 'N', sum: 'L', pow: 'NN' },
  ...{
    chomp: 'T',
    endswith: 'TT',
    format: 'TAA',
    formatlist: 'TLA',
    indent: 'NT',
    join: 'TLL',
    lower: 'T',
    upper: 'T',
  },
  ...{ regex: 'TT', regexall: 'TT', replace: 'TTT', split: 'TT', startswith: 'TT', strcontains: 'TT', strrev: 'T' },
  ...{ substr: 'TNN', title: 'T', trim: 'TT', trimprefix: 'TT', trimsuffix: 'TT', trimspace: 'T', sort: 'L' },
  ...{ alltrue: 'L', anytrue: 'L', chunklist: 'LN', coalesce: 'AAA', coalescelist: 'LLL', compact: 'L', concat: 'LLL' },
  ...{ contains: 'LA', distinct: 'L', element: 'LN', flatten: 'L', index: 'LA', keys: 'M', length: 'A', lookup: 'MTA' },
  ...{
    matchkeys: 'LLL',
    merge: 'MMM',
    one: 'L',
    range: 'NNN',
    reverse: 'L',
    slice: 'LNN',
    transpose: 'M',
    values: 'M',
  },
  ...{ setintersection: 'LL', setproduct: 'LL', setsubtract: 'LL', setunion: 'LL', zipmap: 'LL', csvdecode: 'T' },
  ...{ base64decode: 'T', base64encode: 'T', jsondecode: 'T', jsonencode: 'A', yamldecode: 'T', yamlencode: 'A' },
  ...{ textencodebase64: 'TT', textdecodebase64: 'TT', urlencode: 'T', basename: 'T', dirname: 'T', formatdate: 'TT' },
  ...{ timeadd: 'TT', timecmp: 'TT', md5: 'T', sha1: 'T', sha256: 'T', sha512: 'T', base64sha256: 'T', uuidv5: 'TT' },
  ...{ cidrhost: 'TN', cidrnetmask: 'T', cidrsubnet: 'TNN', cidrsubnets: 'TNN', tobool: 'A', tolist: 'L', tomap: 'M' },
  ...{ tonumber: 'A', toset: 'L', tostring: 'A' },
}

type Text = fc.Arbitrary<string>

function argument(kind: string, e: Text): Text {
  const fitting = { T: texts, N: numbers, L: lists, M: maps }[kind] ?? leaves
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fitting) }, fc.constantFrom(...leaves), e)
}

function calls(e: Text): Text {
  return fc
    .constantFrom(...Object.entries(signatures))
    .chain(([name, kinds]) =>
      fc
        .tuple(fc.integer({ min: -4, max: kinds.length }), fc.tuple(...[...kinds].map((kind) => argument(kind, e))))
        .map(([cut, args]) => `${name}(${(cut < 1 ? args : args.slice(0, cut)).join(', ')})`),
    )
}

const operators = ['+', '-', '*', '/', '%', '==', '!=', '<', '>=', '&&', '||']
const steps = ['.a', '[0]', '["a"]', '[*].a', '.*.a', '[*]', '[-1]', '["0"]']

export const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const e = tie('expression')
  return {
    expression: fc.oneof(
      { depthSize: 'small' },
      { weight: 2, arbitrary: fc.constantFrom(...leaves) },
      { weight: 8, arbitrary: calls(e) },
      fc.tuple(e, fc.constantFrom(...operators), e).map(([l, o, r]) => `(${l} ${o} ${r})`),
      fc.tuple(e, e, e).map(([c, t, f]) => `(${c} ? ${t} : ${f})`),
      fc.tuple(fc.boolean(), e, e).map(([c, t, f]) => `(${c} ? ${t} : ${f})`),
      fc.tuple(fc.constantFrom('!', '-'), e).map(([o, x]) => `${o}(${x})`),
      fc.array(e, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc.tuple(e, e).map(([k, v]) => `{ (${k}) = ${v}, a = ${v} }`),
      fc.tuple(e, fc.constantFrom(...steps)).map(([x, s]) => `(${x})${s}`),
      fc.tuple(e, e).map(([x, k]) => `(${x})[${k}]`),
      fc.tuple(e, e).map(([x, y]) => `"p\${${x}}-\${${y}}s"`),
      fc.tuple(e, e).map(([x, y]) => `"%{ if ${x} }yes%{ else }\${${y}}%{ endif }"`),
      e.map((x) => `"<%{ for v in ${x} }\${v},%{ endfor }>"`),
      fc.tuple(e, e, e).map(([x, v, i]) => `[for k, v in ${x} : ${v} if ${i} == v]`),
      fc.tuple(e, e).map(([x, v]) => `{ for k, v in ${x} : k => ${v} }`),
      e.map((x) => `[for k, v in ${x} : [k, v]]`),
      e.map((x) => `{ for v in ${x} : "g" => v... }`),
    ),
  }
})
