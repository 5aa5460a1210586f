import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {correctedText, entityOf, mentionsIn, namesEntity, segmentOf, type EntityId, type Participation} from '#lib/edition/index.ts'
import {eventAccounts} from '#lib/entities/event-accounts.ts'
import {attendantsOf, meetingPlacesOf, meetingsOf, partsOf, takesPart} from '#lib/entities/meetings.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const id = (name: string): EntityId => name as EntityId
const accountOf = (name: string) => eventAccounts(edition).find(({event}) => event.id === name)!
const said = ({as, inferred, of, who}: Participation): string => [who, as, of, inferred ? 'inferred' : ''].filter(Boolean).join(' ')

describe('the account of an event', () => {
  test('holds each sentence that tells it once, in reading order, with what is cited for it and the stages that tell it', () => {
    const {citations, sentences, stages} = accountOf('akaev-visit-1997')
    expect(sentences.map(({segment}) => segment.id)).toEqual(['ru-b15-1', 'ru-b15-3'])
    expect(citations).toEqual([3])
    expect(stages.map((stage) => stage.id)).toEqual(['stage-1'])
    for (const {sentences: told} of eventAccounts(edition)) {
      const places = told.map(({segment, unit}) => edition.units.indexOf(unit) * 100 + unit.segments.indexOf(segment))
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
    }
  })
  test('is not told by a sentence that names it within the name of another event, and leads to the first that names it', () => {
    const {citations, sentences, told} = accountOf('diplomatic-relations-1993')
    expect(sentences.map(({segment}) => segment.id)).toEqual(['ru-b10-1', 'ru-b11-1'])
    expect(told?.segment.id).toBe('ru-b11-1')
    expect(citations).toEqual([])
  })
  test('names no source where none of its sentences has one', () => {
    expect(accountOf('eco-summit-13').citations).toEqual([])
    const unsourced = eventAccounts(edition).filter(
      ({citations, stages}) => citations.length === 0 && stages.some((stage) => stage.id === 'stage-2')
    )
    expect(unsourced.map(({event}) => event.id)).toContain('eco-summit-13')
    expect(unsourced.map(({event}) => event.id)).not.toContain('turkic-council-summit-7')
  })
  test('does not take for its source what is cited for words spoken on it', () => {
    for (const event of ['turkic-summit-1995', 'turkic-council-summit-6', 'presidents-meeting-2018', 'nagorno-karabakh-conflict'])
      expect(accountOf(event).citations, event).toEqual([])
    for (const {citations, event, sentences} of eventAccounts(edition)) {
      const naming = sentences.filter(({segment, unit}) => mentionsIn(unit, segment).some((mention) => namesEntity(mention, event.id)))
      const isUncited = naming.every(({segment}) => edition.uncitedClaims.some((claim) => claim.segment === segment.id))
      if (isUncited) expect(citations, event.id).toEqual([])
    }
  })
  test('has for its sources also those that are cited for what was signed on it', () => {
    expect(accountOf('silk-road-conference-1998').citations).toEqual([4])
    expect(accountOf('japarov-visit-2022').citations).toEqual([12, 13])
  })
  test('has the documents that were signed or adopted on it', () => {
    expect(accountOf('japarov-visit-2022').documents.map((document) => document.id)).toEqual([
      'strategic-partnership-declaration-2022',
      'air-agreement-2022',
      'agriculture-agreement-2022',
      'finance-memorandum-2022',
      'communications-memorandum-2022'
    ])
  })
  test('says for whom a person stands, and marks what is taken from the context', () => {
    expect(accountOf('cis-summit-2016').event.participants.map(said)).toEqual([
      'ilham-aliyev president azerbaijan',
      'kyrgyzstan president inferred'
    ])
    expect(accountOf('akaev-visit-1997').event.participants.map(said)).toEqual([
      'askar-akaev president',
      'heydar-aliyev inferred',
      'kyrgyzstan inferred',
      'azerbaijan inferred'
    ])
  })
  test('has the state of each president who takes part, by the sentence or from the context', () => {
    const states = {
      'heydar-aliyev': 'azerbaijan',
      'ilham-aliyev': 'azerbaijan',
      'askar-akaev': 'kyrgyzstan',
      'almazbek-atambaev': 'kyrgyzstan',
      'sadyr-japarov': 'kyrgyzstan'
    }
    for (const [person, state] of Object.entries(states)) {
      const parts = partsOf(edition, id(person))
      expect(parts.length).toBeGreaterThan(0)
      expect(parts.filter(({event}) => !takesPart(event, id(state))).map(({event}) => event.id)).toEqual([])
    }
    const said = accountOf('presidents-meeting-2018').event.participants.filter(({inferred}) => !inferred)
    expect(said.map(({who}) => who)).toEqual(['azerbaijan', 'kyrgyzstan'])
  })
  test('of a summit at which only somebody’s meeting is told takes those who met from the context', () => {
    for (const [summit, ...who] of [
      ['cis-summit-1993', 'heydar-aliyev', 'askar-akaev'],
      ['cis-summit-2016', 'kyrgyzstan'],
      ['ots-summit-8', 'sadyr-japarov', 'ilham-aliyev']
    ] as const)
      for (const participant of who)
        expect(accountOf(summit).event.participants.find((one) => one.who === participant)?.inferred, `${summit} ${participant}`).toBe(true)
  })
  test('gives an office to each whom it calls president', () => {
    const presidents = edition.entities
      .flatMap(({participants, signatories}) => [...participants, ...signatories])
      .filter(({as, inferred, who}) => as === 'president' && !inferred && entityOf(edition, who).type === 'person')
    const called = new Set(presidents.map(({who}) => who))
    expect(called.size).toBe(5)
    for (const person of called) {
      const {statedOffices} = entityOf(edition, person)
      expect(statedOffices.map(({title}) => title.en).join(), person).toMatch(/^President/u)
      for (const {from} of statedOffices)
        for (const segment of from) {
          const {segment: sentence, unit} = segmentOf(edition, segment)
          expect(correctedText(unit, sentence)).toMatch(/президент/iu)
          expect(mentionsIn(unit, sentence).some((mention) => namesEntity(mention, person))).toBe(true)
        }
    }
  })
  test('puts a document on an event where a sentence says that it was signed or adopted', () => {
    const acts = {signed: /подпис/u, adopted: /приня/u}
    for (const {id: document, occasion} of edition.entities) {
      if (!occasion) continue
      const sentences = occasion.from.map((segment) => segmentOf(edition, segment))
      expect(sentences.map(({segment, unit}) => correctedText(unit, segment)).join(' '), document).toMatch(acts[occasion.act])
    }
    expect(accountOf('eco-summit-13').documents).toEqual([])
  })
  test('does not lie outside the article: each statement rests on sentences of the body in the language of the work', () => {
    for (const {occasion, participants, parties, signatories, statedOffices} of edition.entities)
      for (const {from} of [...participants, ...parties, ...signatories, ...statedOffices, ...(occasion ? [occasion] : [])]) {
        expect(from.length).toBeGreaterThan(0)
        for (const segment of from) expect(segmentOf(edition, segment).unit).toMatchObject({part: 'body', lang: edition.metadata.lang})
      }
  })
})

describe('the meetings', () => {
  test('are the events to which somebody comes, in the order of time; a conflict and a jubilee that nobody attends are none', () => {
    const ids: ReadonlyArray<string> = meetingsOf(edition).map(({event}) => event.id)
    expect(ids.slice(0, 3)).toEqual(['diplomatic-relations-1993', 'cis-summit-1993', 'aliyev-akaev-meeting-1993'])
    for (const none of ['nagorno-karabakh-conflict', 'friendship-treaty-25', 'culture-days-kyrgyzstan']) expect(ids).not.toContain(none)
    expect(ids).toContain('manas-1000-celebrations')
    expect(meetingsOf(editionFrom())).toEqual([])
  })
  test('of a state are also those at which a person stands for it', () => {
    expect(partsOf(edition, id('azerbaijan')).map(({event}) => event.id)).toContain('cis-summit-2016')
    expect(takesPart(accountOf('kazakbaev-visit-2021').event, id('kyrgyzstan'))).toBe(true)
    expect(takesPart(accountOf('kazakbaev-visit-2021').event, id('azerbaijan'))).toBe(false)
  })
  test('of somebody are meetings: a side of a conflict takes part in none by that', () => {
    expect(takesPart(accountOf('nagorno-karabakh-conflict').event, id('armenia'))).toBe(true)
    expect(partsOf(edition, id('armenia'))).toEqual([])
    for (const {id: entity} of edition.entities)
      expect(partsOf(edition, entity)).toEqual(meetingsOf(edition).filter(({event}) => takesPart(event, entity)))
  })
  test('have places, each once, the first first', () => {
    const places = meetingPlacesOf(edition).map((place) => place.id)
    expect(places[0]).toBe('turkmenistan')
    expect(places.length).toBe(new Set(places).size)
    expect(new Set(places)).toEqual(new Set(meetingsOf(edition).flatMap(({event}) => event.where ?? [])))
  })
  test('have attendants, persons before states, who attends most first', () => {
    const attendants = attendantsOf(edition)
    const persons = attendants.filter(({type}) => type === 'person')
    const rest = attendants.filter(({type}) => type !== 'person')
    expect(attendants).toEqual([...persons, ...rest])
    for (const some of [persons, rest]) {
      const counts = some.map((attendant) => partsOf(edition, attendant.id).length)
      expect(new Set(counts).size).toBeGreaterThan(1)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }
    expect(attendantsOf(edition).map((entity) => entity.id)).not.toContain('armenia')
  })
})
