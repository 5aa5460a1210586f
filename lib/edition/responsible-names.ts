import type {Edition} from './edition.ts'
import type {Localized} from './locales.ts'

/** The names of who judged, where the record of the edition knows them by the name that a judgement gives. */
export function responsibleNames({metadata}: Pick<Edition, 'metadata'>, resp: string): Localized | undefined {
  return metadata.responsibility.find(({names}) => Object.values(names).includes(resp))?.names
}
