import type {Locale, Localized, Metadata} from '#lib/edition/index.ts'

/**
 * The rights as one statement and, where edition.yaml tells them apart, those in the text of the article and those in what the edition adds.
 * tests/compile/build/build-rights.test.ts.
 */
export function buildRights(stated: Localized, ofEdition: Localized | undefined): Pick<Metadata, 'layerRights' | 'rights'> {
  if (ofEdition === undefined) return {rights: stated, layerRights: undefined}
  const whole = (locale: Locale): string => `${stated[locale]} ${ofEdition[locale]}`
  return {rights: {ky: whole('ky'), ru: whole('ru'), en: whole('en')}, layerRights: {article: stated, edition: ofEdition}}
}
