import './report-refusals.ts'
import {basePath} from '#lib/routes/routes.ts'
import {createSiteServer} from '#lib/publish/serve-site.ts'
import {buildSite, publishedFolder} from './build-site.ts'
import {checkPort, listen} from './listen.ts'
import {readPort} from './read-port.ts'

/** `npm start`: builds the site and serves it on `PORT`, or else on 3000 or the next port that is free. Exit code 1 where it cannot. */
const asked = readPort(process.env['PORT'])
await checkPort(asked)
if (await buildSite('npm start')) {
  const port = await listen(createSiteServer(publishedFolder, basePath), asked)
  console.log(`The edition is at http://localhost:${port}${basePath}/`)
} else process.exitCode = 1
