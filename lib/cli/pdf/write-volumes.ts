import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {compilationOf} from '#lib/catalogue/editions.ts'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import type {Edition} from '#lib/edition/index.ts'
import {partNames} from '#lib/exports/epub/book-words.ts'
import {createSiteServer} from '#lib/publish/serve-site.ts'
import {composeVolume} from '#lib/publish/volume/compose-volume.ts'
import {printingArguments, printVolume} from '#lib/publish/volume/print-volume.ts'
import {staticFaces} from '#lib/publish/volume/static-faces.ts'
import type {VolumePart} from '#lib/publish/volume/volume.ts'
import {siteAddress} from '#lib/routes/site-address.ts'
import {launchChromium} from '#lib/cli/launch-chromium.ts'
import {editionVolumes, type EditionVolume} from './edition-volumes.ts'
import {unexpected, type PdfArguments} from './pdf-arguments.ts'

/**
 * Prints the volumes that are asked for from the site in the folder `site`, each into a file `<edition>.<volume>.pdf`. Throws a `Refusal` where
 * the site lacks an edition, or nothing can be written.
 */
export async function writeVolumes({editions, out, paper, volumes}: PdfArguments, site: string, chromium: string): Promise<void> {
  const wanted = editions.map(soundEdition).flatMap((edition) => chosen(edition, volumes).map((volume) => ({edition, volume})))
  if (!existsSync(join(site, 'index.html'))) throw new Refusal(`There is no site in \`${site}/\`: \`npm run build\` makes it.`)
  const faces = await staticFaces((file) => readFileSync(join(site, 'fonts', file)))
  const composed = wanted.map(({edition, volume}) => ({edition, volume, html: compose(site, edition, volume, faces)}))
  const server = createSiteServer(site, siteAddress.basePath)
  const address = `http://127.0.0.1:${await listenHere(server)}${siteAddress.basePath}/`
  const browser = await launchChromium(chromium, printingArguments)
  try {
    mkdirSync(out, {recursive: true})
    for (const {edition, html, volume} of composed) {
      const bytes = await printVolume(browser, html, {address, depth: volume.depth, paper, record: volume.record})
      const file = join(out, `${edition.id}.${volume.name}.pdf`)
      await writeFileAtomic(file, Buffer.from(bytes))
      console.log(`${file}  ${(bytes.length / 1e6).toFixed(1)} MB`)
    }
  } catch (error) {
    throw diskRefusal(error, 'Could not write the volumes')
  } finally {
    await browser.close()
    server.close()
  }
}

function soundEdition(id: string): Edition {
  const {diagnostics, edition} = compilationOf(id)
  if (!edition) throw new Refusal(`\`${id}\` has ${diagnostics.length} faults: \`npm run check\` names them.`)
  return edition
}

function chosen(edition: Edition, names: ReadonlyArray<string>): ReadonlyArray<EditionVolume> {
  const all = editionVolumes(edition)
  const known = all.map(({name}) => name)
  const stranger = names.find((name) => !known.includes(name))
  if (stranger !== undefined) throw new Refusal(unexpected('volume', stranger, known))
  return names.length > 0 ? all.filter(({name}) => names.includes(name)) : all
}

function compose(site: string, edition: Edition, {hasOpening, locale, pages, record}: EditionVolume, faces: string): string {
  const parts = pages.flatMap(({isWithin, label, route}): ReadonlyArray<VolumePart> => {
    const path = `${route.slice(siteAddress.basePath.length + 1)}index.html`
    const file = join(site, ...path.split('/'))
    return existsSync(file) ? [{path, label, isWithin, html: readFileSync(file, 'utf8')}] : []
  })
  if (parts.length === 0) throw new Refusal(`\`${site}/\` has no pages of \`${edition.id}\`: \`npm run build\` makes them.`)
  return composeVolume({
    lang: locale,
    title: record.title,
    authors: hasOpening ? record.authors : undefined,
    contents: partNames.contents[locale],
    faces,
    parts,
    site: siteAddress
  })
}

/** Listens for this machine alone, on a port that is free. */
async function listenHere(server: ReturnType<typeof createSiteServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  return typeof place === 'object' && place !== null ? place.port : 0
}
