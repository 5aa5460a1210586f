import {expect, test} from 'vitest'
import {isDown, isOffered, pressed} from '#app/_browser/frame/settings-buttons.ts'
import {attributeOf, settingsOfStorage} from '#app/_browser/frame/view-settings.ts'

test.each([undefined, null, '', '{', '1', 'null'])('takes stored settings that say %s for none', (stored) => {
  expect(settingsOfStorage(stored)).toEqual({})
})

test('has no attribute for a default, an empty value or what is not a word', () => {
  expect([
    attributeOf('text', 'corrected'),
    attributeOf('hide', ''),
    attributeOf('theme', '"><b>'),
    attributeOf('size', undefined)
  ]).toEqual([undefined, undefined, undefined, undefined])
  expect(attributeOf('hide', 'person place')).toBe('person place')
})

test('switches each type of mention on its own', () => {
  expect(pressed('hide', '', 'place')).toBe('place')
  expect(pressed('hide', 'place', 'person')).toBe('person place')
  expect(pressed('hide', 'person place', 'place')).toBe('person')
})

test('goes back to the default when a button is pressed again', () => {
  expect([pressed('text', 'corrected', 'printed'), pressed('text', 'printed', 'printed'), pressed('size', 'l', 'xl')]).toEqual([
    'printed',
    'corrected',
    'xl'
  ])
})

test('shows a type of mention as on while it is not hidden', () => {
  expect([isDown('hide', 'place', 'person'), isDown('hide', 'place', 'place'), isDown('text', 'printed', 'printed')]).toEqual([
    true,
    false,
    true
  ])
})

test('takes a value that the buttons of a page do not have for none, and leaves the settings that a page has no buttons for', () => {
  const views = ['rows', 'lines', 'one ru', 'one en']
  expect([
    isOffered('view', 'one ky', views),
    isOffered('view', 'one ru', views),
    isOffered('unaligned', 'off', ['on']),
    isOffered('notes', 'off', []),
    isOffered('hide', 'person place', ['person'])
  ]).toEqual([false, true, true, true, true])
})
