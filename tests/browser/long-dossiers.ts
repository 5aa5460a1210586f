import {statSync} from 'node:fs'
import {join} from 'node:path'
import {pagePaths, siteFolder} from '../site-built/site.ts'

/** The longest pages of entities, in Russian: they hold every part that such a page may have. */
export const longDossiers = pagePaths
  .filter((path) => /^ru\/[^/]+\/entities\/[^/]+\/index\.html$/u.test(path))
  .sort((a, b) => statSync(join(siteFolder, b)).size - statSync(join(siteFolder, a)).size)
  .slice(0, 4)
  .map((path) => path.replace(/index\.html$/u, ''))
