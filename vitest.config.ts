import {defineConfig} from 'vitest/config'
import {readSiteAddress} from './lib/routes/read-site-address.ts'

const {basePath, origin = ''} = readSiteAddress(process.env)

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // They ask for programs that `npm test` does not need: see `npm run test:engines`.
    exclude: process.env['ENGINE'] === 'webkit' ? [] : ['tests/webkit/**'],
    // No test is to be fast: this ends one that hangs, on a machine ten times slower than ours.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // What a page comes to say is waited for, not timed.
    expect: {poll: {timeout: 120_000}},
    maxWorkers: 2,
    // Importing the compiler anew for each file took a fifth of the run; tests that read another environment reset their modules.
    isolate: false,
    // What a test compiles is compiled. What it makes stands at an address of its own; where the built site stands is what the build was told.
    env: {SITE_URL: 'https://editions.example.org', BASE_PATH: basePath, BUILT_ORIGIN: origin, COMPILATION_CACHE: 'off'}
  }
})
