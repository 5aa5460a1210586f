import {describe, expect, test} from 'vitest'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import {readSiteAddress, type Environment} from '#lib/routes/read-site-address.ts'

function placeOf(environment: Environment): ReadonlyArray<string | undefined> {
  const {origin, basePath} = readSiteAddress(environment)
  return [origin, basePath]
}

describe('the site stands', () => {
  test.each([
    [{}, undefined, ''],
    [{SITE_URL: '', BASE_PATH: ' '}, undefined, ''],
    [{BASE_PATH: '/journal'}, undefined, '/journal'],
    [{BASE_PATH: 'journal'}, undefined, '/journal'],
    [{BASE_PATH: '/journal/'}, undefined, '/journal'],
    [{BASE_PATH: '/'}, undefined, ''],
    [{SITE_URL: 'https://x.org'}, 'https://x.org', ''],
    [{SITE_URL: 'https://x.org/'}, 'https://x.org', ''],
    [{SITE_URL: 'HTTPS://X.org:8443'}, 'https://x.org:8443', ''],
    [{SITE_URL: 'https://x.org/journal'}, 'https://x.org', '/journal'],
    [{SITE_URL: 'https://x.org/journal/2//'}, 'https://x.org', '/journal/2'],
    [{SITE_URL: 'https://x.org', BASE_PATH: '/journal'}, 'https://x.org', '/journal'],
    [{SITE_URL: 'https://x.org/journal', BASE_PATH: 'journal/'}, 'https://x.org', '/journal'],
    [{SITE_URL: 'https://x.org/journal', BASE_PATH: '/'}, 'https://x.org', '/journal'],
    [{SITE_URL: 'https://мисал.кг'}, 'https://xn--80apkb0a.xn--c1an', '']
  ])('where %j says', (environment: Environment, origin, basePath) => {
    expect(placeOf(environment)).toEqual([origin, basePath])
  })
})

describe('an address that nobody could visit is refused in one sentence, with what to write', () => {
  test.each([
    [{SITE_URL: 'x.org'}, 'write SITE_URL=https://x.org'],
    [{SITE_URL: 'x.org/journal'}, 'write SITE_URL=https://x.org/journal'],
    [{SITE_URL: 'journal'}, 'write SITE_URL=https://example.org/editions'],
    [{SITE_URL: '/journal'}, 'write SITE_URL='],
    [{SITE_URL: 'ftp://x.org'}, 'write SITE_URL='],
    [{SITE_URL: 'file:///home/out'}, 'write SITE_URL='],
    [{SITE_URL: 'javascript:alert(1)'}, 'write SITE_URL='],
    [{SITE_URL: 'https://x.org/?a=1'}, 'without query'],
    [{SITE_URL: 'https://x.org?'}, 'without query'],
    [{SITE_URL: 'https://x.org/#a'}, 'without query'],
    [{SITE_URL: 'https://name:word@x.org'}, 'without query, fragment and password'],
    [{SITE_URL: 'https://name@x.org'}, 'password'],
    [{SITE_URL: 'https://'}, 'write SITE_URL='],
    [{SITE_URL: 'https://x.org/басылма'}, 'Unexpected path `/басылма` in SITE_URL'],
    [{SITE_URL: 'https://x.org/a b'}, 'in SITE_URL'],
    [{BASE_PATH: 'a b'}, 'write BASE_PATH=/editions'],
    [{BASE_PATH: '../a'}, 'write BASE_PATH=/editions'],
    [{BASE_PATH: '/a/./b'}, 'write BASE_PATH=/editions'],
    [{BASE_PATH: '/a?b'}, 'write BASE_PATH=/editions'],
    [{BASE_PATH: 'https://x.org/a'}, 'write BASE_PATH=/editions'],
    [{SITE_URL: 'https://x.org/a', BASE_PATH: '/b'}, 'write SITE_URL=https://x.org/b'],
    [{REPORT_TO: 'editor@x.org'}, 'write REPORT_TO=mailto:editor@x.org'],
    [{REPORT_TO: 'issues'}, 'write REPORT_TO=']
  ])('%j', (environment: Environment, hint) => {
    const refused = (): unknown => readSiteAddress(environment)
    expect(refused).toThrow(Refusal)
    expect(refused).toThrow(hint)
    expect(refused).toThrow(/^Unexpected [^\n]+, expected [^\n]+$/)
  })

  test('a password is not printed', () => {
    expect(() => readSiteAddress({SITE_URL: 'https://name:word@x.org'})).not.toThrow('word@')
  })
})
