import {basePath, permanentAddress} from '#lib/routes/routes.ts'

/** Where what a test makes stands, without a final slash: the address that the configuration of the tests names. */
export const ourSite: string = (permanentAddress(`${basePath}/`) ?? '').replace(/\/$/, '')

/** Our site's address as the golden files have it, wherever the tests were told that it stands. */
export function atExample(text: string): string {
  return text.replaceAll(ourSite, 'https://editions.example.org')
}
