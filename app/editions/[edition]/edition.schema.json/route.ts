import {editionIds} from '#lib/catalogue/editions.ts'
import {editionJsonSchema} from '#lib/exports/edition-json-schema.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): Array<{edition: string}> {
  return editionIds().map((edition) => ({edition}))
}

export function GET(): Response {
  return Response.json(editionJsonSchema())
}
