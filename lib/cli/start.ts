import {basePath} from '#lib/routes/routes.ts'
import {createSiteServer} from '#lib/publish/serve-site.ts'
import {buildSite, publishedFolder} from './build-site.ts'
import {listen} from './listen.ts'

/** `npm start`: builds the site and serves it on `PORT`, 3000, or the next port that is free. */
if (await buildSite()) {
  const port = await listen(createSiteServer(publishedFolder, basePath), Number(process.env['PORT'] ?? 3000))
  console.log(`The edition is at http://localhost:${port}${basePath}/`)
} else process.exitCode = 1
