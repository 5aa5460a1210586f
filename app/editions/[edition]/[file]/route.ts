import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {exportFiles} from '#lib/exports/export-files.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Params {
  readonly edition: string
  readonly file: string
}

export function generateStaticParams(): Array<Params> {
  return editionIds().flatMap((edition) => exportFiles.map(({name}) => ({edition, file: name})))
}

export async function GET(_: Request, {params}: {readonly params: Promise<Params>}): Promise<Response> {
  const {edition: id, file} = await params
  const {content, type} = exportFiles.find(({name}) => name === file)!
  const edition = editionOf(id)
  return new Response(content(edition, audit(edition).findings), {headers: {'content-type': type}})
}
