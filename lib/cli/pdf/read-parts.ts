import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import type {VolumePart} from '#lib/publish/volume/volume.ts'
import {siteAddress} from '#lib/routes/site-address.ts'
import type {EditionVolume} from '#lib/volumes/edition-volumes.ts'

/**
 * The pages of a volume as they stand in the site in the folder `site`, all of them: throws a `Refusal` that names the first one that is not
 * there, since a volume that lacks a page looks whole. tests/cli/pdf/read-parts.test.ts.
 */
export function readParts(site: string, {name, pages}: Pick<EditionVolume, 'name' | 'pages'>): ReadonlyArray<VolumePart> {
  return pages.map(({isWithin, label, route}) => {
    const path = `${route.slice(siteAddress.basePath.length + 1)}index.html`
    const file = join(site, ...path.split('/'))
    if (!existsSync(file))
      throw new Refusal(`\`${site}/\` has no \`${path}\`, which the volume \`${name}\` holds: \`npm run build\` makes the site anew.`)
    return {path, label, isWithin, html: readFileSync(file, 'utf8')}
  })
}
