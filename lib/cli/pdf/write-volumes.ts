import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {compilationOf} from '#lib/catalogue/editions.ts'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import type {Edition} from '#lib/edition/index.ts'
import {createSiteServer} from '#lib/publish/serve-site.ts'
import {composeVolume} from '#lib/publish/volume/compose-volume.ts'
import {printingArguments, printVolume} from '#lib/publish/volume/print-volume.ts'
import {staticFaces} from '#lib/publish/volume/static-faces.ts'
import {siteAddress} from '#lib/routes/site-address.ts'
import {editionVolumes, type EditionVolume} from '#lib/volumes/edition-volumes.ts'
import {volumeWords} from '#lib/volumes/volume-words.ts'
import {launchChromium} from '#lib/cli/launch-chromium.ts'
import {listen} from '#lib/cli/listen.ts'
import {unexpected} from '#lib/cli/unexpected.ts'
import type {PdfArguments} from './pdf-arguments.ts'
import {readParts} from './read-parts.ts'

/** The address that nobody but this machine can ask. */
const thisMachine = '127.0.0.1'

/**
 * Prints the volumes that are asked for from the site in the folder `site`, each into a file `<edition>.<volume>.pdf`. Throws a `Refusal` where
 * the site lacks a page of theirs, or nothing can be written.
 */
export async function writeVolumes({editions, out, paper, volumes}: PdfArguments, site: string, chromium: string): Promise<void> {
  const wanted = editions.map(soundEdition).flatMap((edition) => chosen(edition, volumes).map((volume) => ({edition, volume})))
  if (!existsSync(join(site, 'index.html'))) throw new Refusal(`There is no site in \`${site}/\`: \`npm run build\` makes it.`)
  const faces = await staticFaces((file) => readFileSync(join(site, 'fonts', file)))
  const composed = wanted.map(({edition, volume}) => ({edition, volume, html: compose(site, volume, faces)}))
  const browser = await launchChromium(chromium, printingArguments)
  const server = createSiteServer(site, siteAddress.basePath)
  try {
    const address = `http://${thisMachine}:${await listen(server, 0, {host: thisMachine})}${siteAddress.basePath}/`
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

function compose(site: string, volume: EditionVolume, faces: string): string {
  const {hasOpening, locale, record} = volume
  return composeVolume({
    lang: locale,
    title: record.title,
    authors: hasOpening ? record.authors : undefined,
    contents: volumeWords.contents[locale],
    faces,
    parts: readParts(site, volume),
    site: siteAddress
  })
}
