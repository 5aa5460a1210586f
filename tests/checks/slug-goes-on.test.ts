import {describe, expect, test} from 'vitest'
import {slugGoesOn} from '#lib/checks/signs/slug-goes-on.ts'

const goesOn = (title: string, slug: string) => slugGoesOn(title, `https://mosty.example.org/novosti/${slug}`)

describe('an address that goes on where the title ends', () => {
  test.each([
    ['by two words', 'Мост через Лену', 'most-cherez-lenu-otkryt-vesnoy', 'otkryt-vesnoy'],
    ['with underlines', 'Мост через Лену', 'most_cherez_lenu_otkryt_vesnoy', 'otkryt_vesnoy'],
    ['behind the number of the site', 'Мост через Лену', '1204-most-cherez-lenu-otkryt-vesnoy', 'otkryt-vesnoy'],
    ['before the number of the site', 'Мост через Лену', 'most-cherez-lenu-otkryt-vesnoy-a1204', 'otkryt-vesnoy'],
    ['by a year that is followed by a word', 'Мост через Лену', 'most-cherez-lenu-otkryt-2001-vesnoy', 'otkryt-2001-vesnoy'],
    ['by a long number', 'Мост через Лену', 'most-cherez-lenu-otkryt-xyz1204', 'otkryt-xyz1204'],
    ['whatever stands between the words of the title', '«Мост» – через Лену!', 'most-cherez-lenu-otkryt-vesnoy', 'otkryt-vesnoy'],
    ['behind a number that is of the title', '5-й мост через Лену', '5y-most-cherez-lenu-otkryt-vesnoy', 'otkryt-vesnoy'],
    ['past a letter that no system writes', 'Мост и через Лену', 'most-i-cherez-lenu-otkryt-vesnoy', 'otkryt-vesnoy'],
    ['out of the last word itself', 'Мост через Лену', 'most-cherez-lenuotkryt-vesnoy', 'lenuotkryt-vesnoy'],
    ['out of the last word by four letters', 'Мост через Лену', 'most-cherez-lenugora-vesnoy', 'lenugora-vesnoy']
  ])('goes on %s', (_, title, slug, rest) => {
    expect(goesOn(title, slug)).toBe(rest)
  })

  test.each([
    ['ends with the title', 'Мост через Лену', 'most-cherez-lenu'],
    ['goes on by one word', 'Мост через Лену', 'most-cherez-lenu-otkryt'],
    ['goes on by one word and a sign', 'Мост через Лену', 'most-cherez-lenu-otkryt-'],
    ['goes on by a number of the site alone', 'Мост через Лену', 'most-cherez-lenu-otkryt-1204'],
    ['belongs to a short title', 'Новый мост', 'novyy-most-otkryt-vesnoy'],
    ['has fewer words than the title', 'Мост через Лену', 'most-cherez'],
    ['begins with another word', 'Мост через Лену', 'dorogi-cherez-lenu-otkryt-vesnoy'],
    ['goes on with another word', 'Мост через Лену', 'most-vdol-lenu-otkryt-vesnoy'],
    ['parts from the title at its last word', 'Мост через Лену', 'most-cherez-angaru-otkryt-vesnoy'],
    ['runs words together before the last', 'Мост через Лену', 'mostgorod-cherez-lenu-otkryt-vesnoy'],
    ['has another form of the last word', 'Мост через Лену', 'most-cherez-lenusha-otkryt-vesnoy'],
    ['has the last word in the midst of a longer', 'Мост через Лену', 'most-cherez-naselenu-otkryt-vesnoy'],
    ['says nothing', 'Мост через Лену', '1204']
  ])('is none that %s', (_, title, slug) => {
    expect(goesOn(title, slug)).toBeUndefined()
  })
})
