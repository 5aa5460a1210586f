import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A page is loaded and looked at by axe within a test; the whole run shares two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Importing the compiler anew for each file took a fifth of the run; tests that read another environment reset their modules.
    isolate: false
  }
})
