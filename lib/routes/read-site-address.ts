import {Refusal} from '#lib/diagnostics/refusal.ts'

/** Where the site stands, and where its readers report errors. */
export interface SiteAddress {
  /** Scheme and host, `https://example.org`; undefined where nobody said it: then nothing that the site publishes names a host. */
  readonly origin: string | undefined
  /** The path that it stands under, without a final slash: `/editions`, or empty at the root of a host. */
  readonly basePath: string
  /** An address with `mailto:`, or a page that takes `title` and `body`, such as an issue tracker. */
  readonly reportTo: string
}

/** Names and values of an environment; an empty value is as none. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The address of the site by `SITE_URL`, `BASE_PATH` and `REPORT_TO`.
 *
 * `SITE_URL` may have the path, or `BASE_PATH` says it, or both the same. Final slashes don't matter, nor does the first of `BASE_PATH`.
 * Throws a `Refusal` that says what to write instead; tests/routes/read-site-address.test.ts.
 */
export function readSiteAddress(environment: Environment): SiteAddress {
  const written = valueOf(environment, 'SITE_URL')
  const path = pathOf('BASE_PATH', valueOf(environment, 'BASE_PATH') ?? '')
  const reportTo = reportAddressOf(valueOf(environment, 'REPORT_TO') ?? 'mailto:')
  if (written === undefined) return {origin: undefined, basePath: path, reportTo}
  const url = publicUrl(written)
  const own = pathOf('SITE_URL', url.pathname)
  if (own !== '' && path !== '' && own !== path) {
    throw new Refusal(
      `Unexpected BASE_PATH \`${path}\` beside the path of SITE_URL \`${written}\`, expected one path: the site stands at SITE_URL; leave BASE_PATH out, or write SITE_URL=${url.origin}${path}`
    )
  }
  return {origin: url.origin, basePath: own || path, reportTo}
}

function valueOf(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined
}

function publicUrl(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !/[?#]/.test(written)) return url
  const guess = /^[\p{L}\d.-]+\.\p{L}{2,}(?::\d+)?(?:\/|$)/u.test(written) ? `https://${written}` : 'https://example.org/editions'
  throw new Refusal(
    `Unexpected SITE_URL \`${written.replace(/\/\/[^/]*@/, '//…@')}\`, expected the public address of the site with its scheme, without query, fragment and password: write SITE_URL=${guess}`
  )
}

/** `/a/b`, or empty. Other letters than these would be written in two ways, escaped and plain, and no host agrees on which. */
function pathOf(name: string, written: string): string {
  const parts = written.split('/').filter(Boolean)
  if (parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part))) return parts.map((part) => `/${part}`).join('')
  throw new Refusal(
    `Unexpected path \`${decoded(written)}\` in ${name}, expected names of ASCII letters, digits, \`.\`, \`_\`, \`~\` and \`-\` between slashes: write ${name === 'BASE_PATH' ? 'BASE_PATH=/editions' : 'SITE_URL=https://example.org/editions'}`
  )
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function reportAddressOf(written: string): string {
  if (/^mailto:/i.test(written) || (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol))) return written
  const guess = /^[^\s@:/]+@[^\s@:/]+$/.test(written) ? `mailto:${written}` : 'https://example.org/issues/new'
  throw new Refusal(
    `Unexpected REPORT_TO \`${written}\`, expected \`mailto:\` and an address, or the address of a page: write REPORT_TO=${guess}`
  )
}
