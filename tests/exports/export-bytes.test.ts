import {expect, test} from 'vitest'
import {exportBytes} from '#lib/exports/export-bytes.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionFrom()
const text = 'Көпүрө «Ң» 𝔊'
const bytes = Uint8Array.of(80, 75, 3, 4, 0, 255)

test.each<readonly [string, ExportFile['content'], Uint8Array]>([
  ['text', () => text, Buffer.from(text)],
  ['text that comes later', () => Promise.resolve(text), Buffer.from(text)],
  ['bytes', () => bytes, bytes],
  ['bytes that come later', () => Promise.resolve(bytes), bytes],
  ['a part of a buffer', () => bytes.subarray(1, 3), Uint8Array.of(75, 3)]
])('publishes %s as it is, text in UTF-8', async (_, content, expected) => {
  expect([...(await exportBytes({content}, edition, {findings: [], fonts: []}))]).toEqual([...expected])
})
