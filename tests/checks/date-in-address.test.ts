import {describe, expect, test} from 'vitest'
import {dateInAddress} from '#lib/checks/signs/date-in-address.ts'

describe('the date in an address', () => {
  test.each([
    ['a day in folders', 'https://mosty.example.org/2001/05/06/most', '2001-05-06', '2001/05/06'],
    ['a day with hyphens', 'https://mosty.example.org/most-2001-05-06.html', '2001-05-06', '2001-05-06'],
    ['a day in one number', 'https://mosty.example.org/most_20010506.html', '2001-05-06', '20010506'],
    ['a month in folders', 'https://mosty.example.org/2001/05/most', '2001-05', '2001/05'],
    ['the day rather than a month before it', 'https://mosty.example.org/1999/12/most/2001-05-06', '2001-05-06', '2001-05-06']
  ])('is %s', (_, address, edtf, printed) => {
    const found = dateInAddress(address)
    expect([found?.date.edtf, found?.printed]).toEqual([edtf, printed])
  })

  test.each([
    ['in the host', 'https://2001-05-06.mosty.example.org/most'],
    ['in the host without a safe line', 'http://mosty-2001-05-06.example.org/most'],
    ['in one that no calendar has', 'https://mosty.example.org/2001/02/31/most'],
    ['in a longer number', 'https://mosty.example.org/most-120010506'],
    ['in a number with letters', 'https://mosty.example.org/a20010506'],
    ['in a month without a folder of its own', 'https://mosty.example.org/most-2001/05'],
    ['in a year alone', 'https://mosty.example.org/2001/most'],
    ['on a front page', 'https://mosty.example.org']
  ])('is not found %s', (_, address) => {
    expect(dateInAddress(address)).toBeUndefined()
  })
})
