import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    // No test replaces a module, so all files of a worker share the grammars that are compiled already.
    isolate: false,
  },
})
