import {mkdirSync, rmSync} from 'node:fs'
import {runCommand} from '#lib/cli/run-command.ts'
import {otherBase, otherContent, otherSite, writeOtherEditions} from './places.ts'

/**
 * Builds a site of editions that are not the published one, from content alone: no code knows them. `npm test` runs it once, before
 * the tests that look at the result.
 */
rmSync(otherContent, {recursive: true, force: true})
mkdirSync(otherContent, {recursive: true})
writeOtherEditions()
rmSync(otherSite, {recursive: true, force: true})
process.exitCode = await runCommand('node_modules/tsx/dist/cli.mjs', ['lib/cli/build.ts'], {
  CONTENT_DIR: otherContent,
  OUT_DIR: otherSite,
  // The path is part of the address, as whoever publishes below the root of a host would write it.
  SITE_URL: `https://editions.example.org${otherBase}`,
  BASE_PATH: ''
})
// The fonts and scripts in `public/` are cut to what was built last: give those of the published editions back.
if (process.exitCode === 0) process.exitCode = await runCommand('node_modules/tsx/dist/cli.mjs', ['lib/cli/assets.ts'])
