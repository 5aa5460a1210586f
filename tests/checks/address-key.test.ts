import {describe, expect, test} from 'vitest'
import {addressKey, addressParts, slugOf, unhyphenatedAddressKey} from '#lib/checks/signs/address-key.ts'

describe('the key of an address', () => {
  test.each([
    ['the scheme and www.', 'https://www.mosty.example.org/most', 'mosty.example.org/most'],
    ['the case of the host', 'HTTP://Mosty.Example.ORG/Most', 'mosty.example.org/Most'],
    ['final slashes', 'https://mosty.example.org/most//', 'mosty.example.org/most'],
    ['the fragment', 'https://mosty.example.org/most#chast-2', 'mosty.example.org/most'],
    ['the way in which letters are escaped', 'https://mosty.example.org/%D0%BC%D0%BE%D1%81%D1%82', 'mosty.example.org/мост']
  ])('does not hang on %s', (_, address, key) => {
    expect(addressKey(address)).toBe(key)
  })

  test.each([
    ['a question to the server', 'https://mosty.example.org?id=7', 'mosty.example.org?id=7'],
    [
      'an address within the address',
      'https://kopii.example.org/2001/http://www.mosty.example.org/',
      'kopii.example.org/2001/http://www.mosty.example.org'
    ],
    ['an escape that is none', 'https://mosty.example.org/100%/most', 'mosty.example.org/100%/most'],
    ['a hyphen', 'https://mosty.example.org/no-vyy', 'mosty.example.org/no-vyy']
  ])('keeps %s', (_, address, key) => {
    expect(addressKey(address)).toBe(key)
  })

  test('without hyphens is one for two addresses that a line end parted', () => {
    expect(unhyphenatedAddressKey('https://mosty.example.org/no-vyy-most')).toBe('mosty.example.org/novyymost')
  })

  test('of a front page is its host alone', () => {
    expect(addressParts('https://www.mosty.example.org/')).toEqual({host: 'mosty.example.org', path: ''})
    expect(addressParts('https://mosty.example.org')).toEqual({host: 'mosty.example.org', path: ''})
  })
})

describe('the words that a site makes of a title', () => {
  test.each([
    ['the last part', 'https://mosty.example.org/novosti/novyy-most', 'novyy-most'],
    ['the last part that has letters', 'https://mosty.example.org/novyy-most/2001/05', 'novyy-most'],
    ['a part without its ending', 'https://mosty.example.org/novyy-most.html', 'novyy-most'],
    ['a part without a short ending', 'https://mosty.example.org/novyy-most.HTM', 'novyy-most'],
    ['a part without the ending of a program', 'https://mosty.example.org/novyy-most.php', 'novyy-most'],
    ['a part without an ending of one letter more', 'https://mosty.example.org/novyy-most.aspx', 'novyy-most'],
    ['a part without the ending of older pages', 'https://mosty.example.org/novyy-most.asp', 'novyy-most'],
    ['a part without the ending of a file', 'https://mosty.example.org/novyy-most.pdf', 'novyy-most'],
    ['a part with an ending in its midst', 'https://mosty.example.org/novyy.htmost', 'novyy.htmost'],
    ['what stands before a question', 'https://mosty.example.org/novyy-most?iz=reki/i-gory', 'novyy-most']
  ])('are %s', (_, address, slug) => {
    expect(slugOf(address)).toBe(slug)
  })

  test.each([
    ['of numbers', 'https://mosty.example.org/2001/05/06'],
    ['of a question', 'https://mosty.example.org?iz=reki'],
    ['of a front page', 'https://mosty.example.org/'],
    ['of a number and an ending', 'https://mosty.example.org/17.html']
  ])('are none in an address %s', (_, address) => {
    expect(slugOf(address)).toBe('')
  })
})
