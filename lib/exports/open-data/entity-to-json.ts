import type {Entity, Participation} from '#lib/edition/index.ts'
import type {EntityJson} from './entity-json-schema.ts'

/** An entry of the register. In open data, where no position in a file stands, the place of an event is its `place`. */
export function entityToJson({
  along,
  authorities,
  occasion,
  offices,
  participants,
  parties,
  signatories,
  statedOffices,
  where,
  ...entity
}: Entity): EntityJson {
  return {
    ...entity,
    dates: entity.dates?.edtf,
    coordinates: entity.coordinates && [...entity.coordinates],
    ...(along.length > 0 && {along: [...along]}),
    earlierNames: entity.earlierNames.map(({from, until, ...earlier}) => ({
      ...earlier,
      until: until?.edtf,
      ...(from.length > 0 && {from: [...from]})
    })),
    ...(offices.length > 0 && {offices: offices.map(({dates, ...office}) => ({...office, dates: dates?.edtf}))}),
    ...(statedOffices.length > 0 && {
      statedOffices: statedOffices.map(({dates, from, title}) => ({title, dates: dates?.edtf, from: [...from]}))
    }),
    ...(participants.length > 0 && {participants: participants.map(participationToJson)}),
    ...(parties.length > 0 && {parties: parties.map(participationToJson)}),
    ...(signatories.length > 0 && {signatories: signatories.map(participationToJson)}),
    ...(occasion && {occasion: {...occasion, from: [...occasion.from]}}),
    place: where,
    authorities: [...authorities]
  }
}

function participationToJson({from, ...participation}: Participation): NonNullable<EntityJson['participants']>[number] {
  return {...participation, from: [...from]}
}
