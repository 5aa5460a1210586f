import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {siteUrl} from '#lib/routes/routes.ts'
import {contentFolder, editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {refusalOf} from '#lib/web/decide/refusal-of.ts'
import {refusalText} from '#lib/web/decide/refusal-text.ts'
import {createNetwork} from '#lib/web/visit/create-network.ts'
import {createHostGate} from '#lib/web/visit/host-gate.ts'
import {sleep} from '#lib/web/visit/sleep.ts'
import {checkEditionLinks} from './check-edition-links.ts'

/**
 * `npm run check:links [-- edition…]`: visits every address of the reference lists and writes what it gave into `access.yaml`.
 *
 * `--again` visits all; otherwise those of the last `--days` (30) are left out, so that a run that was broken off goes on.
 * `--parallel` 4 addresses at a time, `--pause` 1 s between two requests to a host, `--timeout` 20 s a request, `--archive` the
 * address of the Wayback API. Addresses of this machine and of private networks are not visited; `--loopback` allows this machine,
 * for trying things out. Never part of the build. Exit code 1 where nothing could be found out.
 */
const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    again: {type: 'boolean', default: false},
    resume: {type: 'boolean', default: true},
    loopback: {type: 'boolean', default: false},
    days: {type: 'string', default: '30'},
    parallel: {type: 'string', default: '4'},
    pause: {type: 'string', default: '1'},
    timeout: {type: 'string', default: '20'},
    archive: {type: 'string', default: process.env['ARCHIVE_API'] ?? 'https://archive.org'}
  }
})

const pause = seconds(values.pause)
const network = createNetwork({loopback: values.loopback})
const interruption = new AbortController()
process.once('SIGINT', () => interruption.abort())
const options = {
  gate: createHostGate(pause, sleep),
  sleep,
  retry: {attempts: 3, pause: Math.max(1000, pause), longestPause: 60_000},
  network,
  limit: (): AbortSignal => AbortSignal.timeout(seconds(values.timeout)),
  mostBytes: 65_536,
  mostHops: 10,
  userAgent: `parallel-edition-link-check${process.env['SITE_URL'] === undefined ? '' : ` (+${siteUrl}/)`}`,
  signal: interruption.signal,
  parallel: Math.max(1, Number(values.parallel) || 1),
  archive: values.archive,
  today: new Date().toISOString().slice(0, 10),
  days: values.again ? 0 : Number(values.days) || 0,
  report: (line: string): void => console.error(line)
}

const archiveRefusal = refusalOf(values.archive, network.reach)
if (archiveRefusal) {
  console.error(
    `Unexpected archive \`${values.archive}\`: ${refusalText(archiveRefusal)}, expected an address as in \`https://archive.org\``
  )
  process.exit(1)
}

for (const id of positionals.length > 0 ? positionals : editionIds()) {
  const {due, end, listed, states, untried} = await checkEditionLinks(editionOf(id), {...options, folder: join(contentFolder, id)})
  const counts = Object.entries(states).map(([state, count]) => `${count} ${state}`)
  console.log(`${id}: ${listed} addresses, ${due} due${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`)
  for (const {because, url} of untried) console.log(`  not tried: ${url}  (${because})`)
  if (end === 'offline') {
    console.error(
      'Nobody answered: this machine seems to have no route to the internet. Nothing was written for the addresses that failed.'
    )
    process.exitCode = 1
  }
  if (end === 'interrupted') {
    console.error('Broken off; what was found out is written. The same command goes on from here.')
    process.exitCode = 130
  }
  if (end !== 'done') break
}

function seconds(value: string): number {
  return Math.max(0, Number(value) || 0) * 1000
}
