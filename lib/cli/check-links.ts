import './report-refusals.ts'
import {join} from 'node:path'
import {basePath, permanentAddress} from '#lib/routes/routes.ts'
import {compilationOf, contentFolder, editionIds} from '#lib/catalogue/editions.ts'
import {formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import {refusalOf} from '#lib/web/decide/refusal-of.ts'
import {refusalText} from '#lib/web/decide/refusal-text.ts'
import {createNetwork} from '#lib/web/visit/create-network.ts'
import {createHostGate} from '#lib/web/visit/host-gate.ts'
import {sleep} from '#lib/web/visit/sleep.ts'
import {checkEditionLinks} from './check-edition-links.ts'
import {linksArguments, type LinksArguments} from './links-arguments.ts'
import {withLock} from './with-lock.ts'

/**
 * `npm run check:links [-- edition…]`: visits every address of the reference lists and writes what it gave into `access.yaml`.
 *
 * `--again` visits all; otherwise those of the last `--days` (30) are left out, so that a run that was broken off goes on.
 * `--parallel` 4 addresses at a time, `--pause` 1 s between two requests to a host, `--timeout` 20 s a request, `--archive` the
 * address of the Wayback API. Addresses of this machine and of private networks are not visited; `--loopback` allows this machine,
 * for trying things out. Never part of the build. Exit code 1 where nothing could be found out.
 */
const asked = linksArguments(process.argv.slice(2), editionIds(), process.env['ARCHIVE_API'] ?? 'https://archive.org')
const archiveRefusal = typeof asked === 'string' ? undefined : refusalOf(asked.archive, {loopback: asked.loopback})
if (typeof asked === 'string') fail(asked)
else if (archiveRefusal)
  fail(`Unexpected archive \`${asked.archive}\`: ${refusalText(archiveRefusal)}, expected an address as in \`https://archive.org\``)
else await withLock('npm run check:links', () => checkLinks(asked))

async function checkLinks({archive, days, editions, loopback, parallel, pause, timeout}: LinksArguments): Promise<void> {
  const ownAddress = permanentAddress(`${basePath}/`)
  const interruption = new AbortController()
  process.once('SIGINT', () => interruption.abort())
  const options = {
    gate: createHostGate(pause, sleep),
    sleep,
    retry: {attempts: 3, pause: Math.max(1000, pause), longestPause: 60_000},
    network: createNetwork({loopback}),
    limit: (): AbortSignal => AbortSignal.timeout(timeout),
    mostBytes: 65_536,
    mostHops: 10,
    userAgent: `parallel-edition-link-check${ownAddress === undefined ? '' : ` (+${ownAddress})`}`,
    signal: interruption.signal,
    parallel,
    archive,
    today: new Date().toISOString().slice(0, 10),
    days,
    report: (line: string): void => console.error(line)
  }
  for (const id of editions) {
    const {diagnostics, edition} = compilationOf(id)
    if (!edition) {
      for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic))
      fail(`${id} has faults: nothing of it was visited`)
      continue
    }
    const {due, end, listed, states, untried} = await checkEditionLinks(edition, {...options, folder: join(contentFolder, id)})
    const counts = Object.entries(states).map(([state, count]) => `${count} ${state}`)
    console.log(`${id}: ${listed} addresses, ${due} due${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`)
    for (const {because, url} of untried) console.log(`  not tried: ${url}  (${because})`)
    if (end === 'offline')
      fail('Nobody answered: this machine seems to have no route to the internet. Nothing was written for the addresses that failed.')
    if (end === 'interrupted') {
      console.error('Broken off; what was found out is written. The same command goes on from here.')
      process.exitCode = 130
    }
    if (end !== 'done') break
  }
}

function fail(line: string): void {
  console.error(line)
  process.exitCode = 1
}
