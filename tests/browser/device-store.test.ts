import {expect, test} from 'vitest'
import {createDeviceStore} from '#app/_browser/frame/device-store.ts'
import {sharedStorage, tabOf} from './memory-store.ts'

test('keeps texts by name, takes them away, and names those that begin alike', () => {
  const store = tabOf(sharedStorage({settings: '{}'}))
  expect([store.write('note a 1', 'бир'), store.write('note a 2', 'эки'), store.write('note ab 1', 'үч')]).toEqual([true, true, true])
  store.write('note a 1', null)
  expect([store.read('note a 1'), store.read('note a 2'), store.names('note a ')]).toEqual([null, 'эки', ['note a 2']])
})

test('sees at once what another tab writes', () => {
  const shared = sharedStorage()
  const [one, other] = [tabOf(shared), tabOf(shared)]
  one.write('a', '1')
  expect(other.read('a')).toBe('1')
  other.write('a', '2')
  expect(one.read('a')).toBe('2')
})

test('says that a full storage does not keep a text, holds it for the page, and keeps it once there is room', () => {
  const shared = sharedStorage({other: 'x'})
  shared.room = 1
  const store = tabOf(shared)
  expect([store.write('a', '1'), store.read('a'), store.names(''), store.keeps()]).toEqual([false, '1', ['a', 'other'], false])
  shared.room = 2
  expect([store.write('other', 'y'), shared.texts.get('a'), store.keeps()]).toEqual([true, '1', true])
})

test('lets what was refused be taken away again', () => {
  const shared = sharedStorage()
  shared.room = 0
  const store = tabOf(shared)
  store.write('a', '1')
  store.write('a', null)
  expect([store.read('a'), store.names(''), store.keeps()]).toEqual([null, [], true])
})

test('works for the page where storage is forbidden', () => {
  const store = createDeviceStore(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  expect([store.read('a'), store.names(''), store.keeps()]).toEqual([null, [], true])
  expect([store.write('a', '1'), store.read('a'), store.keeps()]).toEqual([false, '1', false])
})
