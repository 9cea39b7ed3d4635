import { and, every, fact, get, isTrue, loopbackFix, printable, test, valueRule } from '../../model/index.js'

/** Ports on which these programs listen if nobody says otherwise. Source: their own documentation. */
const internal: ReadonlyMap<string, string> = new Map([
  ['1433', 'SQL Server'],
  ['1521', 'Oracle Database'],
  ['2375', 'Docker without TLS'],
  ['2379', 'etcd'],
  ['3306', 'MySQL'],
  ['5432', 'PostgreSQL'],
  ['5984', 'CouchDB'],
  ['6379', 'Redis'],
  ['7687', 'Neo4j'],
  ['8529', 'ArangoDB'],
  ['9042', 'Cassandra'],
  ['9200', 'Elasticsearch'],
  ['9300', 'Elasticsearch'],
  ['11211', 'memcached'],
  ['27017', 'MongoDB'],
])

export default valueRule({
  meta: {
    id: 'compose-database-port-exposed',
    title: 'Database or admin port is open on every interface of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: "The port belongs to a database or an admin interface that is meant for other services, not for every network the machine is connected to. Docker opens it past the host's own firewall rules.",
    remedy:
      'Delete the port: services of the same project reach each other without it. For work from the host, publish it on `127.0.0.1`.',
    references: [
      'https://docs.docker.com/reference/compose-file/services/#ports',
      'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
    ],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'ports'), []).values,
  bad: (port) =>
    and(
      isTrue(get(port, 'everywhere')),
      test(get(port, 'target'), (target) => internal.has(String(target))),
    ),
  message: (s, port) => {
    const target = printable(get(port, 'target'))
    return `service \`${s.name}\` opens port ${target} (${internal.get(target)}) on every interface`
  },
  fix: (port, s) => loopbackFix(port, s.body),
})
