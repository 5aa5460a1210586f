import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {editionToJson} from '#lib/exports/edition-to-json.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): Array<{edition: string}> {
  return editionIds().map((edition) => ({edition}))
}

export async function GET(_: Request, {params}: {params: Promise<{edition: string}>}): Promise<Response> {
  return Response.json(editionToJson(editionOf((await params).edition)))
}
