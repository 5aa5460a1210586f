import type {Edition, Localized} from './model.ts'

/** The names of who judged, where the record of the edition knows them by the name that a judgement gives. */
export function responsibleNames({metadata}: Pick<Edition, 'metadata'>, resp: string): Localized | undefined {
  return metadata.responsibility.find(({names}) => Object.values(names).includes(resp))?.names
}
