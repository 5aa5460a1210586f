import type {z} from 'zod'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {mentionsIn, namesEntity, type Entity, type EntityType, type SegmentId, type Unit} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {SegmentIndex} from '#lib/compile/build/segment-index.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {entitiesSchema} from '#lib/compile/read/schemas/entities.ts'

type Path = ReadonlyArray<PropertyKey>

/** Whom an entry names, in which of its keys, and of what type that can be. */
interface Named {
  readonly id: string
  readonly path: Path
  readonly types: ReadonlyArray<EntityType>
}

interface Said {
  readonly from: ReadonlyArray<SegmentId>
  readonly path: Path
}

const whoTakesPart: ReadonlyArray<EntityType> = ['person', 'place', 'org', 'people']
const forWhom: ReadonlyArray<EntityType> = ['place', 'org']
const roles = ['participants', 'parties', 'signatories'] as const

interface Text {
  /** The language of the work. */
  readonly lang: string
  readonly register: ReadonlyMap<string, Entity>
  readonly segments: SegmentIndex<Pick<Unit, 'lang' | 'mentions' | 'part' | 'segments'>>
}

/**
 * Whom the facts of the register name is there and can be that, each in one capacity once, and only a person stands for somebody; their sentences
 * are of the body in the language of the work, each given once; and who is not inferred is named in one of them.
 * tests/compile/faults/participation.yaml.
 */
export function checkParticipation({placeOf, value}: Located<z.output<typeof entitiesSchema>>, text: Text, report: Report): void {
  const {register, segments} = text
  value.forEach((entry, index) => {
    const parts = roles.flatMap((role) => entry[role].map((part, at) => ({...part, role, path: [role, at]})))
    for (const {id, path, types} of [...parts.flatMap(namedBy), ...furtherNames(entry)]) {
      const entity = register.get(id)
      if (!entity) {
        const hint = nameHint(id, register.keys()) ?? 'Write an entry for whom the article names.'
        report(
          'mention-is-registered',
          `Unexpected entity \`${id}\`, expected the id of an entry of entities.yaml`,
          placeOf(index, ...path),
          hint
        )
      } else if (!types.includes(entity.type)) {
        report(
          'part-fits-its-entity',
          `Unexpected \`${id}\` of type \`${entity.type}\` in \`${String(path[0])}\` of \`${entry.id}\`, expected one of type ${types.map((type) => `\`${type}\``).join(' or ')}`,
          placeOf(index, ...path),
          'Persons, bodies and states take part; events are occasions; documents rename.'
        )
      }
    }
    for (const {from, path} of [...parts, ...furtherSaid(entry)])
      checkSentences(from, (at) => placeOf(index, ...path, 'from', at), text, report)
    parts.forEach(({as, from, inferred, of, path, role, who}, at) => {
      const type = register.get(who)?.type
      if (of !== undefined && type !== undefined && type !== 'person') {
        report(
          'part-fits-its-entity',
          `Unexpected \`of\` with \`${who}\` of type \`${type}\` in \`${role}\` of \`${entry.id}\`, expected it with a \`person\``,
          placeOf(index, ...path, 'of'),
          'A state or a body stands for itself: take `of` out.'
        )
      }
      if (parts.findIndex((other) => other.role === role && other.who === who && other.as === as) < at) {
        report(
          'part-is-told-once',
          `Unexpected second \`${who}\` in \`${role}\` of \`${entry.id}\`, expected each once in one capacity`,
          placeOf(index, ...path),
          'Put the sentences of both into one `from`.'
        )
      }
      const found = from.map((segment) => segments.get(segment))
      // A sentence that is not there may be the one that names it.
      if (inferred || !register.has(who) || found.includes(undefined)) return
      const isNamed = found.some(
        (said) => said && mentionsIn(said.unit, said.segment).some((mention) => namesEntity(mention, register.get(who)!.id))
      )
      if (isNamed) return
      report(
        'participant-is-named',
        `Unexpected \`${who}\` in \`${role}\` of \`${entry.id}\`, expected a sentence of \`from\` that names it`,
        placeOf(index, ...path),
        'Give the sentence that does, or say that it is carried over: `inferred: true`.'
      )
    })
  })
}

function checkSentences(
  from: ReadonlyArray<SegmentId>,
  placeAt: (at: number) => Place,
  {lang, segments}: Pick<Text, 'lang' | 'segments'>,
  report: Report
): void {
  from.forEach((segment, at) => {
    const unit = segments.find(segment, placeAt(at), report)?.unit
    if (unit && (unit.part !== 'body' || unit.lang !== lang)) {
      report(
        'part-is-said-in-the-body',
        `Unexpected segment \`${segment}\`, expected one of the body in \`${lang}\``,
        placeAt(at),
        'Give the sentence of the article itself; abstracts and other languages retell it.'
      )
    }
    if (from.indexOf(segment) < at) {
      report('part-is-told-once', `Unexpected second \`${segment}\`, expected each sentence once`, placeAt(at), 'Take it out.')
    }
  })
}

function namedBy({of, path, who}: {readonly who: string; readonly of?: string | undefined; readonly path: Path}): ReadonlyArray<Named> {
  return [
    {id: who, path: [...path, 'who'], types: whoTakesPart},
    ...(of === undefined ? [] : [{id: of, path: [...path, 'of'], types: forWhom}])
  ]
}

type Entry = z.output<typeof entitiesSchema>[number]

function furtherNames({earlierNames, occasion}: Entry): ReadonlyArray<Named> {
  return [
    ...(occasion ? [{id: occasion.event, path: ['occasion', 'event'], types: ['event' as const]}] : []),
    ...earlierNames.flatMap(({decision}, at) =>
      decision === undefined ? [] : [{id: decision, path: ['earlierNames', at, 'decision'], types: ['work' as const]}]
    )
  ]
}

function furtherSaid({earlierNames, occasion, statedOffices}: Entry): ReadonlyArray<Said> {
  return [
    ...(occasion ? [{from: occasion.from, path: ['occasion']}] : []),
    ...statedOffices.map(({from}, at) => ({from, path: ['statedOffices', at]})),
    ...earlierNames.map(({from}, at) => ({from, path: ['earlierNames', at]}))
  ]
}
