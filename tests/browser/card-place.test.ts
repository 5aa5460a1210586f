import {expect, test} from 'vitest'
import {boxAt, cardPlace} from '#app/_browser/reading/card-place.ts'

const view = {width: 390, height: 800}
const card = {width: 300, height: 200}

test('stands under its marker', () => {
  expect(cardPlace({left: 40, top: 100, right: 60, bottom: 120}, card, view)).toMatchObject({left: 40, top: 126})
})

test('stands over its marker where there is no room below', () => {
  expect(cardPlace({left: 40, top: 700, right: 60, bottom: 720}, card, view)).toMatchObject({left: 40, top: 494})
})

test('stays in the window at its right edge', () => {
  expect(cardPlace({left: 350, top: 100, right: 370, bottom: 120}, card, view).left).toBe(78)
})

test('never covers its marker: a card too tall for the room is told how much there is', () => {
  expect(cardPlace({left: 0, top: 390, right: 20, bottom: 410}, {width: 300, height: 900}, view)).toEqual({left: 12, top: 416, room: 372})
})

test('takes the line that the pointer is on', () => {
  const first = {left: 0, top: 0, right: 9, bottom: 10}
  const second = {left: 0, top: 20, right: 9, bottom: 30}
  expect([boxAt([first, second], 25), boxAt([first, second], undefined), boxAt([], 1)]).toEqual([second, first, undefined])
})
