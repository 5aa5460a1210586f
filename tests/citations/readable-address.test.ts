import {expect, test} from 'vitest'
import {readableAddress} from '#lib/citations/readable-address.ts'

test.each([
  ['https://www.example.org/news/', 'example.org/news'],
  ['http://example.org', 'example.org'],
  ['https://example.org/%D0%BC%D0%BE%D1%81%D1%82', 'example.org/мост'],
  ['https://example.org/?q=%D0%BC%D0%BE%D1%81%D1%82&page=1#top', 'example.org/?q=мост&page=1#top'],
  ['https://example.org/a%2Fb%3Fc', 'example.org/a%2Fb%3Fc'],
  ['https://example.org/100%', 'example.org/100%'],
  ['https://example.org/%EC%EE%F1%F2', 'example.org/%EC%EE%F1%F2'],
  ['https://wwwhat.example.org', 'wwwhat.example.org'],
  ['https://example.org/http://other.example.org/', 'example.org/http://other.example.org'],
  ['example.org/news', 'example.org/news']
])('%s is read as %s', (url, readable) => expect(readableAddress(url)).toBe(readable))
