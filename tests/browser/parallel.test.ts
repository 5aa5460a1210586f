import {expect, test} from 'vitest'
import {columnText} from '#app/_browser/parallel/parallel-copy.ts'
import {cellAfter, counterparts} from '#app/_browser/parallel/parallel-counterparts.ts'
import {entryAddresses} from '#app/_browser/reading/card-content.ts'

const ky = {lang: 'ky', links: ['1']}
const ru = {lang: 'ru', links: ['1', '2']}
const en = {lang: 'en', links: ['2']}

test('finds what shares a finer link, in the other languages', () => {
  expect([counterparts(ky, [ky, ru, en]), counterparts(ru, [ky, ru, en])]).toEqual([[ru], [ky, en]])
})

test('takes the whole row where no finer link is stated', () => {
  const cell = {lang: 'ky', links: []}
  expect(counterparts(cell, [cell, ru, en])).toEqual([ru, en])
})

test('walks the cells with the arrow keys alone', () => {
  expect([
    cellAfter('ArrowDown', 2, 1),
    cellAfter('ArrowUp', 2, 1),
    cellAfter('ArrowLeft', 2, 1),
    cellAfter('ArrowRight', 2, 1),
    cellAfter('a', 2, 1)
  ]).toEqual([[3, 1], [1, 1], [2, 0], [2, 2], undefined])
})

test('copies a column as paragraphs, without its empty cells', () => {
  expect(columnText([' Бир\n эки ', '', 'Үч'])).toBe('Бир эки\n\nҮч')
})

test('knows the entries of a mention that names several', () => {
  expect(entryAddresses('http://localhost/ru/x/entities/a/', 'a b')).toEqual([
    'http://localhost/ru/x/entities/a/',
    'http://localhost/ru/x/entities/b/'
  ])
})
