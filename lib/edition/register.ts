import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {EntityId, SegmentId} from './ids.ts'
import type {WebAddress} from './web-address.ts'
import type {Localized} from './locales.ts'
import type {Lang} from './language-tag.ts'
import type {Occasion, Participation, StatedOffice} from './participation.ts'

export const mentionTypes = ['person', 'place', 'org', 'event', 'work', 'award', 'people'] as const
export type EntityType = (typeof mentionTypes)[number]

/** What sort of place it is. A settlement is a point; of a state or a region a point is where its name stands; a route is a line. */
export const placeKinds = ['settlement', 'state', 'region', 'route'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What sort of event it is, by what readers look for. */
export const eventKinds = ['summit', 'meeting', 'visit', 'conference', 'establishment', 'celebration', 'conflict'] as const
export type EventKind = (typeof eventKinds)[number]

export interface EntityName {
  readonly name: string
  /** Whether the article mentions the entity in that language; `nameOwner` tells whether the words of the name are its own. */
  readonly attested: boolean
  /** A published page in which the name was seen; undefined where nobody says so. */
  readonly seen: WebAddress | undefined
}

/** An office that a person held, where a published page was seen that says so. */
export interface Office {
  readonly title: Localized
  /** As far as the words of the page say. */
  readonly dates: EdtfDate | undefined
  readonly seen: {
    readonly url: WebAddress
    readonly publisher: string
    readonly lang: Lang
    /** Words of the page, in its language. */
    readonly words: string
  }
}

export interface EarlierName {
  readonly names: Localized
  /** The last day of the name. */
  readonly until: EdtfDate | undefined
  /** The document by which the later name was given. */
  readonly decision: EntityId | undefined
  /** The sentences of the print that say so; empty where it does not say that the name changed. */
  readonly from: ReadonlyArray<SegmentId>
}

export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  /** Of a place or an event, where an editor says it. */
  readonly kind: PlaceKind | EventKind | undefined
  readonly names: {readonly ky: EntityName; readonly ru: EntityName; readonly en: EntityName}
  /** Forms to sort by, for persons. */
  readonly sort: Localized | undefined
  readonly description: Localized
  /** What the article says of it. */
  readonly article: Localized
  readonly dates: EdtfDate | undefined
  /** Latitude and longitude in degrees (WGS 84). */
  readonly coordinates: readonly [number, number] | undefined
  /** Of a route: places with coordinates that its name or the article gives, from one end to the other. */
  readonly along: ReadonlyArray<EntityId>
  readonly earlierNames: ReadonlyArray<EarlierName>
  /** Of persons alone. */
  readonly offices: ReadonlyArray<Office>
  /** Of persons alone: the offices that the article gives them, where `offices` are those that other pages do. */
  readonly statedOffices: ReadonlyArray<StatedOffice>
  /** Of events alone, in the order in which the article has them. */
  readonly participants: ReadonlyArray<Participation>
  /** Of documents alone: between whom a document is, and who signs it. */
  readonly parties: ReadonlyArray<Participation>
  readonly signatories: ReadonlyArray<Participation>
  readonly occasion: Occasion | undefined
  readonly partOf: EntityId | undefined
  /** The place of an event, of an organisation. */
  readonly where: EntityId | undefined
  /** Published authorities that name it, each with the place where the id was seen. */
  readonly authorities: ReadonlyArray<{readonly url: string; readonly seenIn: string}>
}
