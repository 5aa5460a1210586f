import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse, TYPE, type MessageFormatElement} from '@formatjs/icu-messageformat-parser'
import {describe, expect, test} from 'vitest'
import {editionPages, registerPages} from '#lib/routes/routes.ts'
import {
  accessStates,
  capacities,
  certainties,
  documentActs,
  emendationKinds,
  judgementStatuses,
  errorCategories,
  errorSeverities,
  findingKinds,
  gravities,
  locales,
  eventKinds,
  mentionTypes,
  reviewVerdicts,
  shiftKinds,
  translationMethods,
  uncitedKinds,
  verdicts
} from '#lib/edition/index.ts'
import {judgementKinds} from '#lib/alignment/judgement-list.ts'
import {alignmentFiles} from '#lib/exports/alignment/alignment-files.ts'
import {changesFiles} from '#lib/exports/changes/changes-files.ts'
import {chronologyFiles} from '#lib/exports/chronology/chronology-files.ts'
import {exportGroups} from '#lib/exports/export-file.ts'
import {checksumsFile, exportFiles} from '#lib/exports/export-files.ts'
import {translationFiles} from '#lib/exports/text/translation-files.ts'
import {readingLayers} from '#lib/agreement/compare-readings.ts'
import {regularisationRules} from '#lib/text/regularisation.ts'
import {hostileEdition} from '../exports/hostile-edition.ts'
import {editionFrom} from '../sound-edition.ts'

type Messages = {readonly [key: string]: string | Messages}

/** The messages of a language by their whole keys: `Frame.pages.read`. */
function messagesOf(locale: string): ReadonlyMap<string, string> {
  const flat = (messages: Messages, path: string): ReadonlyArray<readonly [string, string]> =>
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`)
    )
  return new Map(flat(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Messages, ''))
}

const messages = new Map(locales.map((locale) => [locale, messagesOf(locale)]))
const [first, ...others] = locales
const keys = [...messages.get(first)!.keys()]

function elementsOf(elements: ReadonlyArray<MessageFormatElement>): ReadonlyArray<MessageFormatElement> {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...elementsOf(element.children)]
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element, ...Object.values(element.options).flatMap(({value}) => elementsOf(value))]
    return [element]
  })
}

/** The names of a message's values and tags. */
function argumentsOf(message: string): ReadonlyArray<string> {
  const named = elementsOf(parse(message)).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.type === TYPE.tag ? `<${element.value}>` : element.value]
  )
  return [...new Set(named)].sort()
}

describe.each(others)('the messages in %s', (locale) => {
  const own = messages.get(locale)!

  test(`have the keys of those in ${first}, in the same order`, () => {
    expect([...own.keys()]).toEqual(keys)
  })

  test(`take the same values as those in ${first}`, () => {
    const differing = keys.filter((key) => argumentsOf(own.get(key) ?? '').join() !== argumentsOf(messages.get(first)!.get(key)!).join())
    expect(differing).toEqual([])
  })
})

describe.each(locales)('every message in %s', (locale) => {
  const own = [...messages.get(locale)!]

  test('says something, in NFC, without spaces at its ends', () => {
    expect(
      own.filter(([, message]) => message === '' || message !== message.trim() || message !== message.normalize('NFC')).map(([key]) => key)
    ).toEqual([])
  })

  test('that counts has the forms of its language', () => {
    const needed: Readonly<Record<string, ReadonlyArray<string>>> = {ky: ['other'], ru: ['one', 'few', 'other'], en: ['one', 'other']}
    const lacking = own.filter(([, message]) =>
      elementsOf(parse(message)).some(
        (element) => element.type === TYPE.plural && !needed[locale]!.every((form) => form in element.options)
      )
    )
    expect(lacking.map(([key]) => key)).toEqual([])
  })
})

/** What a module spells: its strings, and its templates with anything in their gaps. Those that it asks for are proved by types to be there. */
function spelledIn(source: string): ReadonlyArray<RegExp> {
  const literals = [...source.matchAll(/'([^'\n]*)'/g), ...source.matchAll(/`([^`\n]*)`/g)].map(([, literal = '']) => literal)
  return literals.map((literal) => {
    const pieces = literal.split(/\$\{[^}]*\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${pieces.join('[^.]+')}$`)
  })
}

test('no message is left unasked for', () => {
  // What content names, languages and kinds of places, is asked for by the names that it has there.
  const named = ['Languages', 'Passages']
  const modules = readdirSync('app', {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join('app', path), 'utf8'))
    .map((source) => ({source, spelled: spelledIn(source)}))
  const unasked = keys.filter((key) => {
    const [namespace = '', ...rest] = key.split('.')
    if (named.includes(namespace)) return false
    return !modules.some(
      ({source, spelled}) => source.includes(`'${namespace}'`) && spelled.some((expression) => expression.test(rest.join('.')))
    )
  })
  expect(unasked).toEqual([])
})

/** Every file that an edition can have: one with an alignment and terms. */
const files = [
  ...exportFiles,
  checksumsFile,
  ...changesFiles,
  ...chronologyFiles(editionFrom({}, 'mosty-2001')),
  ...chronologyFiles(hostileEdition().edition).filter(({name}) => name === 'meetings.csv'),
  ...alignmentFiles(editionFrom({}, 'tegirmen-2001')),
  ...alignmentFiles(editionFrom({}, 'mosty-2002')).filter(({name}) => name === 'concordance-translations.json'),
  ...translationFiles(editionFrom({}, 'mosty-2002')).filter(({translation}) => translation === undefined)
]

/** Lists that the code holds, each with a message for every one of its values and for no other. */
const lists: Readonly<Record<string, ReadonlyArray<string>>> = {
  'Frame.locales': locales,
  'Frame.pages': editionPages.map((page) => page || 'title'),
  'TitlePage.ways': editionPages.filter((page) => page !== '' && page !== 'read'),
  'TitlePage.status': judgementStatuses,
  'Settings.entities': [...mentionTypes, 'date'],
  'Entities.type': mentionTypes,
  'Entities.section': mentionTypes,
  'Entities.byEdition': judgementStatuses,
  'Map.kind': eventKinds,
  'Meetings.capacity': capacities,
  'Meetings.act': documentActs,
  'Entities.page': registerPages,
  'Map.drawing': ['point', 'name', 'line', 'none'],
  'Apparatus.kinds': emendationKinds,
  'Apparatus.certainties': ['high', 'low'],
  'Apparatus.review.category': errorCategories.map((category) => category.split('/').at(-1)!),
  'Apparatus.review.severity': errorSeverities,
  'Reading.translation.method': translationMethods,
  'Reading.translation.status': judgementStatuses,
  'Apparatus.regularisations': regularisationRules.map(({id}) => id),
  'Citations.kind': findingKinds,
  'Citations.certainty': certainties,
  'Citations.gravity': gravities,
  'Citations.uncitedKind': uncitedKinds,
  'Citations.access': accessStates,
  'Citations.verdict': verdicts,
  'Study.shift': shiftKinds,
  'Study.status': judgementStatuses,
  'Review.what': judgementKinds,
  'Review.verdict': ['none', ...reviewVerdicts],
  'Downloads.groups': exportGroups,
  'Downloads.serves': exportGroups,
  // A translation memory of two languages is named by them.
  'Downloads.files': files.map(({name}) => name.replaceAll('.', '-')).filter((name) => !/^[a-z]{2}-[a-z]{2}-tmx$/.test(name))
}

test.each(Object.entries(lists))('%s has a message for each of its values', (path, values) => {
  expect(
    keys
      .filter((key) => key.startsWith(`${path}.`))
      .map((key) => key.slice(path.length + 1))
      .sort()
  ).toEqual([...values].sort())
})

test('the apparatus names every layer that two readings are compared on', () => {
  for (const layer of readingLayers) expect(keys).toContain(`Apparatus.layers.${layer}`)
})
