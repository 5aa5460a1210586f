import {defineConfig} from 'vitest/config'

/** The tests that need no site and no browser: what mutants of the model, the compiler and the rules are shown to. */
export default defineConfig({
  test: {
    include: ['tests/{edition,markdown,compile,checks,html,citations,alignment,entities,routes,udhr}/**/*.test.ts'],
    testTimeout: 60_000,
    isolate: false,
    env: {SITE_URL: 'https://editions.example.org', COMPILATION_CACHE: 'off', MUTATION: 'on'}
  }
})
