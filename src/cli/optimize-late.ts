/**
 * Node 20 optimizes functions so eagerly, with so much of what they call written into them, that compiling took 40 % of a
 * scan of 1,000 Dockerfiles, on one core. Later versions are wiser by themselves. Measured in bench/README.md.
 */

/** Not for few: with a flag set, V8 refuses the code that Node and Bylaw come compiled with, which costs a short scan a tenth. */
const manyFiles = 40

const flags: readonly string[] = [
  // Bytes of bytecode that a function runs before it is optimized.
  '--interrupt-budget=250000',
  '--no-turbo-inlining',
]

export function optimizeLate(files: number): void {
  if (files < manyFiles || !process.versions.node.startsWith('20.')) return
  const v8 = process.getBuiltinModule('node:v8')
  for (const flag of flags) v8.setFlagsFromString(flag)
}
