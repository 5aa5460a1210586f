import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {publishedWith} from '#lib/catalogue/published-with.ts'
import {exportBytes} from '#lib/exports/export-bytes.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Params {
  readonly edition: string
  readonly file: string
}

export function generateStaticParams(): Array<Params> {
  return editionIds().flatMap((edition) => exportFilesOf(editionOf(edition)).map(({name}) => ({edition, file: name})))
}

export async function GET(_: Request, {params}: {readonly params: Promise<Params>}): Promise<Response> {
  const {edition: id, file} = await params
  const edition = editionOf(id)
  const found = exportFilesOf(edition).find(({name}) => name === file)!
  return new Response(await exportBytes(found, edition, publishedWith(edition)), {headers: {'content-type': found.type}})
}
