/** Real YAML from beside the repository: messy documents and other tools' tests. Empty where they are absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared')

/** At most `limit` texts, the seeds first, then spread evenly over the corpora. */
export function realYaml(limit: number): string[] {
  const roots = [
    'seeds',
    ...['kube-linter', 'kube-score', 'polaris', 'actionlint', 'trivy'].map((t) => `conformance/corpora/${t}`),
  ]
    .map((r) => join(shared, r))
    .filter((r) => existsSync(r))
  if (roots.length === 0) {
    console.log(`no ${shared}: real YAML is not checked`)
    return ['a: 1\n']
  }
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.ya?ml$/.test(f))
      .sort()
      .map((f) => join(root, f)),
  )
  const step = Math.max(1, Math.floor(files.length / limit))
  return files
    .filter((f, i) => i % step === 0 || f.includes('/seeds/'))
    .map((f) => readFileSync(f, 'utf8').replace(/^\ufeff/, ''))
}
