import { every, fact, test, valueRule } from '../../model/index.js'

/** Sockets of Docker, Podman, containerd and CRI-O, and Docker's named pipe. */
const socket = /\/(?:docker|podman|containerd|crio)\.sock$|[\\/]pipe[\\/]docker_engine$/

export default valueRule({
  meta: {
    id: 'compose-container-socket',
    title: 'Service controls the container engine of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: "Whoever can talk to the engine's socket can start a privileged container and so is root on the host. Mounting the socket read-only changes nothing: requests still go through it.",
    remedy:
      "Don't mount the socket. Where a service must watch containers, put a proxy in between that passes only the requests it needs.",
    references: [
      'https://docs.docker.com/reference/compose-file/services/#volumes',
      'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    ],
  },
  select: 'compose/Service',
  values: (s) => every(fact(s, 'mounts'), 'source').values,
  bad: (source) => test(source, (path) => typeof path === 'string' && socket.test(path)),
  message: (s) => `service \`${s.name}\` gets the socket of the container engine`,
})
