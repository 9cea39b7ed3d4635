import { beforeAll, describe, expect, it } from 'vitest'
import { loadRe2 } from '../../../src/policy/cel/index.js'
import { result, UNKNOWN } from './support.js'

beforeAll(loadRe2)

const each = (cases: readonly (readonly [string, unknown])[]): void => {
  it.each(cases)('%s', (text, expected) => {
    const got = result(text, { x: UNKNOWN, open: [1, '...'] })
    if (typeof expected === 'string' && expected.startsWith('error')) expect(got).toContain(expected.slice(6))
    else expect(got).toEqual(expected)
  })
}

describe('strings', () => {
  each([
    ['"ab😀c".charAt(2)', '😀'],
    ['"ab😀c".size()', 4],
    ['"ab😀c".indexOf("c")', 3],
    ['"ab😀c".substring(2, 3)', '😀'],
    ['"a,b,c".split(",", 2)', ['a', 'b,c']],
    ['["a", "b"].join("-")', 'a-b'],
    ['["a", x].join("-")', 'unknown'],
    ['"abc".reverse()', 'cba'],
    ['"aXbX".replace("X", "$&", 1)', 'a$&bX'],
    ['"%s has %d of %.1f".format(["a", 3, 2.25])', 'a has 3 of 2.3'],
    ['"%d".format(["a"])', "error: `%d` doesn't take a value of type string"],
    ['"a" < "b" && "é" > "z"', true],
  ])
})

describe('lists and sets', () => {
  each([
    ['[3, 1, 2].sort()', [1, 2, 3]],
    ['[3, 1, 2].sort() == [1, x, 3]', 'unknown'],
    ['[{"a": 2}, {"a": 1}].sortBy(e, e.a).map(e, e.a)', [1, 2]],
    ['["a", 1].sort()', 'error: have an order'],
    ['[1.0, 1, 2, "a", "a"].distinct()', [1, 2, 'a']],
    ['[[1], [2, [3]]].flatten()', [1, 2, [3]]],
    ['[[1], [2, [3]]].flatten(2)', [1, 2, 3]],
    ['[1, 2, 3].slice(1, 3)', [2, 3]],
    ['lists.range(3)', [0, 1, 2]],
    ['lists.range(1000000000)', 'error: a range has at most'],
    ['[1, 2].isSorted() && ![2, 1].isSorted()', true],
    ['[1, 2].sum()', 3],
    ['[1, 2].max() - [1, 2].min()', 1],
    ['[1, 2, 1].lastIndexOf(1)', 2],
    ['[1, 2].first().orValue(0) + [1, 2].last().orValue(0)', 3],
    ['open.sum()', 'unknown'],
    ['sets.contains([1, 2, 3], [2.0, 1u])', true],
    ['sets.contains(open, [1])', true],
    ['sets.contains(open, [2])', 'unknown'],
    ['sets.intersects([1, x], [1])', true],
    ['sets.equivalent([1, 1], [1])', true],
    ['[].min()', 'error: at least one element'],
  ])
})

describe('regular expressions', () => {
  each([
    ['"registry/app:1.2".matches("^[a-z]+/[a-z]+:[0-9.]+$")', true],
    ['"ab12cd3".find("[0-9]+")', '12'],
    ['"ab12cd3".findAll("[0-9]+")', ['12', '3']],
    ['"ab12cd3".findAll("[0-9]+", 1)', ['12']],
    ['regex.replace("a-b", "(.)-(.)", "\\\\2-\\\\1")', 'b-a'],
    ['regex.extract("v1.2", "v([0-9]+)").orValue("")', '1'],
    ['regex.extractAll("id:1 id:2", "id:([0-9])")', ['1', '2']],
    ['"a".matches("(")', 'error: is no regular expression'],
    ['"A".matches("(?i)a") && "k".matches("(?i)^\u212a$")', true],
    ['"a\\u00a0b".matches("a\\\\sb")', false],
    ['"a\\rb".matches("a.b")', true],
  ])

  it('end, whatever the pattern', () => {
    const patterns = ['^(a+)+$', '(a|aa)*$b', 'a*a*a*a*a*c', '(.*)*x', '(a?){50}a{50}']
    for (const pattern of patterns)
      expect(result('s.matches(p)', { s: `${'a'.repeat(5000)}b`, p: pattern })).toBeTypeOf('boolean')
  })
})

describe('Kubernetes', () => {
  each([
    ['quantity("1.5Gi").isGreaterThan(quantity("1500M"))', true],
    ['quantity("1Ki") == quantity("1024")', true],
    ['quantity("100m").compareTo(quantity("0.1"))', 0],
    ['quantity("50k").asInteger()', 50000],
    ['quantity("50m").isInteger()', false],
    ['quantity("1").add(2).sub(quantity("500m")) == quantity("2.5")', true],
    ['quantity("2e3").asApproximateFloat()', 2000],
    ['quantity("-1").sign()', -1],
    ['isQuantity("1.5Gx") || isQuantity("") || isQuantity(".")', false],
    ['ip("10.0.0.1").family()', 4],
    ['ip("::1").isLoopback() && ip("fe80::1").isLinkLocalUnicast()', true],
    ['string(ip("2001:DB8:0:0:0:0:0:1"))', '2001:db8::1'],
    ['ip.isCanonical("2001:DB8::1")', false],
    ['isIP("256.0.0.1") || isIP("01.2.3.4") || isIP("::1%eth0") || isIP("1::2::3")', false],
    ['ip("8.8.8.8").isGlobalUnicast() && !ip("224.0.0.1").isGlobalUnicast()', true],
    ['cidr("10.0.0.0/8").containsIP("10.255.0.1") && !cidr("10.0.0.0/8").containsIP(ip("11.0.0.1"))', true],
    ['cidr("10.0.0.0/8").containsCIDR("10.1.0.0/16")', true],
    ['cidr("10.1.2.3/8").masked() == cidr("10.0.0.0/8")', true],
    ['cidr("::/0").prefixLength()', 0],
    ['isCIDR("10.0.0.0/33")', false],
    ['url("https://user@example.com:80/a%20b?x=1&x=2").getHost()', 'example.com:80'],
    ['url("https://[::1]:80/").getHostname()', '::1'],
    ['url("https://example.com/a b").getEscapedPath()', 'error: is no URL'],
    ['url("https://example.com/?x=1&x=2").getQuery()', { x: ['1', '2'] }],
    ['isURL("/path") && isURL("mailto:a@b.c") && !isURL("../x") && !isURL("example.com")', true],
    ['semver("1.2.3-rc.1").isLessThan(semver("1.2.3"))', true],
    ['semver("1.2.3-alpha.10").isGreaterThan(semver("1.2.3-alpha.9"))', true],
    ['isSemver("v1.2") || isSemver("01.2.3") || isSemver("1.2.3-01")', false],
    ['semver("v1.02", true).minor()', 2],
    ['format.dns1123Label().validate("my-app").hasValue()', false],
    ['format.named("dns1123Label").value().validate("My_app").hasValue()', true],
    ['format.named("nothing").hasValue()', false],
    ['format.qualifiedName().validate("example.com/a").hasValue()', false],
    ['type(quantity("1")) == kubernetes.Quantity', true],
    ['quantity(x).isInteger()', 'unknown'],
  ])
})
