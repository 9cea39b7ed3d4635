import { expect, it } from 'vitest'
import { load } from '../../src/engine/load.js'
import { parseFiles } from '../../src/engine/parse.js'
import { buildWorld, type Registry } from '../../src/engine/world.js'
import type { Platform } from '../../src/model/index.js'
import { registry } from '../../src/registry.js'

it('a platform that fails is named, and the others are modelled', async () => {
  const broken: Platform = {
    id: 'docker',
    model() {
      throw new RangeError('Maximum call stack size exceeded')
    },
  }
  const mixed: Registry = {
    ...registry,
    platform: async (id) => (id === 'docker' ? broken : registry.platform(id)),
  }
  const overlay = { Dockerfile: 'FROM scratch\n', 'pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n' }
  const loaded = await load({
    cwd: '/nowhere',
    paths: Object.keys(overlay),
    overlay,
    included: () => true,
    format: registry.format,
  })
  const { graph, problems } = await buildWorld(parseFiles(loaded), {}, mixed)
  expect(problems).toMatchObject([
    { code: 'platform-failed', severity: 'error', path: 'Dockerfile', message: expect.stringContaining('call stack') },
  ])
  const [pod] = graph.ofKind('k8s/Pod')
  expect(pod?.address).toBe('Pod/a')
  // What the failed files hold is not known, so that nothing is called absent.
  expect(pod && graph.linked(pod, 'docker/Stage').complete).toBe(false)
})
