import {expect, test} from 'vitest'
import {parsePage} from '#lib/publish/parse-page.ts'
import {recordSeenIn} from './reference-manager.ts'

function seen(head: string, body = ''): ReturnType<typeof recordSeenIn> {
  return recordSeenIn(parsePage(`<!doctype html><html lang="ru"><head><title>т</title>${head}</head><body>${body}</body></html>`))
}

const tag = (name: string, content: string): string => `<meta name="citation_${name}" content="${content}">`
const record = tag('title', 'Мосты') + tag('author', 'Примерова, Анна Ивановна') + tag('publication_date', '2001')

test('a reference manager sees the first of each tag, and every author', () => {
  expect(seen(record + tag('author', 'Жан, Жан-Поль'))).toEqual({
    creators: [
      {family: 'Примерова', given: 'Анна Ивановна'},
      {family: 'Жан', given: 'Жан-Поль'}
    ],
    fields: {title: 'Мосты', publication_date: '2001'},
    lost: []
  })
})

test('it loses a second title and a second date', () => {
  expect(seen(record + tag('title', 'Bridges') + tag('date', '2002'))?.lost).toEqual(['title', 'publication_date'])
})

test('it takes a patronymic for the surname where the comma is missing', () => {
  expect(seen(record.replace('Примерова, ', 'Примерова '))?.creators).toEqual([{family: 'Ивановна', given: 'Примерова Анна'}])
})

test('it sees no record where a reference is a COinS, or the tags stand in the body', () => {
  expect(seen(record, '<span class="ref Z3988" title="ctx_ver=Z39.88-2004"></span>')).toBeUndefined()
  expect(seen('', record)).toBeUndefined()
})
