/**
 * Node 20 optimizes functions so eagerly that compiling them took 40 % of a scan of 1,000 Dockerfiles, on one core. Later
 * versions are wiser by themselves, and refuse the flag. Measured in bench/README.md.
 */

/** Not for few: with a flag set, V8 refuses the code that Node and Bylaw come compiled with, which costs a short scan a tenth. */
const manyFiles = 40

export function optimizeLate(files: number): void {
  if (files < manyFiles || !process.versions.node.startsWith('20.')) return
  // Bytes of bytecode that a function runs before it is optimized.
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000')
}
