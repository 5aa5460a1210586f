import {describe, expect, test} from 'vitest'
import {accessOfVisit} from '#lib/web/decide/access-of-visit.ts'
import {isPublicAddress} from '#lib/web/decide/is-public-address.ts'
import {refusalOf} from '#lib/web/decide/refusal-of.ts'
import {refusalText} from '#lib/web/decide/refusal-text.ts'

const abroad = {loopback: false}
const athome = {loopback: true}

describe('an IP address is public', () => {
  test.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '169.253.0.1',
    '100.63.0.1',
    '2606:4700:4700::1111',
    '2a00:1450::1'
  ])('%s', (address) => {
    expect(isPublicAddress(address, abroad)).toBe(true)
  })

  test.each(['::ffff:93.184.216.34', '64:ff9b::93.184.216.34'])('in the clothes of IPv6: %s', (address) => {
    expect(isPublicAddress(address, abroad)).toBe(true)
  })
})

describe('an IP address is not public', () => {
  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine, by another number', '127.255.0.3'],
    ['this machine', '::1'],
    ['no machine', '0.0.0.0'],
    ['no machine', '::'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['the network of a carrier', '100.64.0.1'],
    ['this link', '169.254.169.254'],
    ['this link', 'fe80::1'],
    ['this link, on an interface', 'fe80::1%eth0'],
    ['a unique local network', 'fc00::1'],
    ['a unique local network', 'fd12:3456::1'],
    ['a group', '224.0.0.1'],
    ['a group', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['measurements', '198.18.0.1'],
    ['nothing yet', '240.0.0.1'],
    ['mapped: this machine', '::ffff:127.0.0.1'],
    ['mapped: this machine, in hexadecimal', '::ffff:7f00:1'],
    ['mapped: this link', '::ffff:a9fe:a9fe'],
    ['mapped: a private network', '::ffff:10.0.0.1'],
    ['compatible: this machine', '::127.0.0.1'],
    ['translated: this machine', '64:ff9b::127.0.0.1'],
    ['translated: a private network', '64:ff9b::10.0.0.1'],
    ['translated by the network itself', '64:ff9b:1::a00:1'],
    ['a tunnel to a private network', '2002:a00:1::1'],
    ['a tunnel', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['a site, as it was once', 'fec0::1'],
    ['no address at all', 'example.org'],
    ['no address at all', '']
  ])('%s: %s', (_, address) => {
    expect(isPublicAddress(address, abroad)).toBe(false)
  })

  test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('unless this machine is allowed: %s', (address) => {
    expect(isPublicAddress(address, athome)).toBe(true)
  })

  test.each(['10.0.0.1', '169.254.169.254', '0.0.0.0', 'fe80::1', '::ffff:192.168.0.1'])(
    'also where this machine is allowed: %s',
    (address) => {
      expect(isPublicAddress(address, athome)).toBe(false)
    }
  )
})

describe('an address is refused', () => {
  test.each([
    ['http://', 'no-address'],
    ['https://[x', 'no-address'],
    ['мост', 'no-address'],
    ['ftp://example.org/most', 'scheme'],
    ['file:///etc/hosts', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['mailto:anna@example.org', 'scheme'],
    ['https://anna:secret@example.org/', 'credentials'],
    ['https://anna@example.org/', 'credentials'],
    ['https://:secret@example.org/', 'credentials'],
    ['http://127.0.0.1:8080/', 'private'],
    ['http://127.1/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://0x7f.0.0.1/', 'private'],
    ['http://0177.0.0.1/', 'private'],
    ['http://127.0.0.1./', 'private'],
    ['http://１２７.0.0.1/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::ffff:169.254.169.254]/latest/', 'private'],
    ['http://169.254.169.254/latest/', 'private'],
    ['http://192.168.0.1/', 'private'],
    ['http://localhost/', 'private'],
    ['http://LOCALHOST:3000/', 'private'],
    ['http://localhost./', 'private'],
    ['http://most.localhost/', 'private'],
    ['http://printer.local/', 'private'],
    ['http://metadata.google.internal/', 'private'],
    ['http://router.home.arpa/', 'private']
  ] as const)('%s: %s', (url, refusal) => {
    expect(refusalOf(url, abroad)).toBe(refusal)
    expect(refusalText(refusal)).not.toBe('')
  })

  test.each([
    'https://example.org/a@b',
    'https://example.org/?to=http://127.0.0.1/',
    'http://localhost.example.org/',
    'http://internal.example.org/',
    'http://mylocal/',
    'http://93.184.216.34/',
    'http://[2606:4700:4700::1111]/',
    'https://президент.рф/мост',
    'http://127.0.0.1.example.org/'
  ])('not %s', (url) => {
    expect(refusalOf(url, abroad)).toBeUndefined()
  })

  test('of this machine only where it is not allowed', () => {
    for (const url of ['http://127.0.0.1:1/', 'http://[::1]/', 'http://localhost/', 'http://most.localhost/'])
      expect(refusalOf(url, athome)).toBeUndefined()
    for (const url of ['http://10.0.0.1/', 'http://printer.local/', 'http://a@localhost/']) expect(refusalOf(url, athome)).toBeDefined()
  })
})

describe('what a refusal says of an address', () => {
  test('is that it was not tried, without status or day, where nobody was asked', () => {
    const url = 'http://10.0.0.1/'
    expect(accessOfVisit(url, {kind: 'refused', chain: [], url, refusal: 'private'}, '2026-11-25')).toEqual({
      url,
      state: 'not-tried',
      status: undefined,
      finalUrl: undefined,
      date: undefined
    })
  })

  test('is that it leads nowhere, and never where, if a host sent us there', () => {
    const url = 'https://example.org/'
    const chain = [{url, status: 302}]
    expect(accessOfVisit(url, {kind: 'refused', chain, url: 'http://10.0.0.1/', refusal: 'private'}, '2026-11-25')).toEqual({
      url,
      state: 'unreachable',
      status: 302,
      finalUrl: undefined,
      date: '2026-11-25'
    })
  })
})
