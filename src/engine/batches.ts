/** Which files are judged together. */
import type { ByPlatform, Candidate } from './load.js'
import type { Registry } from './world.js'

/** So many files that have nothing to do with each other at a time: what was made of them is gone before the next ones. */
const batchSize = 4

/** What belongs together as one batch; files of platforms that see each file alone in small ones. */
export async function batchesOf(byPlatform: ByPlatform, registry: Registry): Promise<readonly ByPlatform[]> {
  const together = new Map<string, readonly Candidate[]>()
  const batches: ByPlatform[] = []
  for (const [id, files] of byPlatform) {
    const platform = await registry.platform(id)
    if (!platform?.apart) together.set(id, files)
    else for (let i = 0; i < files.length; i += batchSize) batches.push(new Map([[id, files.slice(i, i + batchSize)]]))
  }
  return together.size > 0 || batches.length === 0 ? [together, ...batches] : batches
}
