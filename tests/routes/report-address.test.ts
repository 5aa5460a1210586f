import {afterEach, expect, test, vi} from 'vitest'

const report = {subject: 'Ката: ¶ 12', body: 'https://example.org/ky/?a=1&b=2#ru-b12\n'}

async function addressAt(reportTo: string | undefined): Promise<string> {
  vi.resetModules()
  vi.stubEnv('REPORT_TO', reportTo)
  const {reportAddress} = await import('#lib/routes/report-address.ts')
  return reportAddress(report)
}
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

const valuesOf = (address: string): Record<string, string> => Object.fromEntries(new URL(address).searchParams)

test('a report is a letter without a receiver where none is named', async () => {
  const address = await addressAt(undefined)
  expect(address).toMatch(/^mailto:\?subject=/)
  expect(valuesOf(address)).toEqual(report)
})

test('a report is a letter to the receiver that is named', async () => {
  const address = await addressAt('mailto:editor@example.org')
  expect(address).toMatch(/^mailto:editor@example\.org\?subject=/)
  expect(valuesOf(address)).toEqual(report)
})

test('a report is an issue with a title where a page is named', async () => {
  const address = await addressAt('https://example.org/issues/new')
  expect(address).toMatch(/^https:\/\/example\.org\/issues\/new\?title=/)
  expect(valuesOf(address)).toEqual({title: report.subject, body: report.body})
})

test('what the named address says already stays', async () => {
  expect(valuesOf(await addressAt('https://example.org/issues/new?labels=text'))).toEqual({
    labels: 'text',
    title: report.subject,
    body: report.body
  })
})
