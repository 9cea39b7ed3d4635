import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The suite reads files and computes; forks cost more to start than they isolate.
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
})
