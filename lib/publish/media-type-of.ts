/**
 * The media type of a file that the registry of serve-static doesn't know, or knows without its encoding; undefined for all others.
 *
 * The files of open data have the types that their links state; tests/publish/serve-site.test.ts.
 */
export function mediaTypeOf(path: string): string | undefined {
  return types.find(([end]) => path.endsWith(end))?.[1]
}

/** The first that fits. */
const types: ReadonlyArray<readonly [end: string, type: string]> = [
  ['.atom', 'application/atom+xml; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.cff', 'application/yaml; charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['.jsonld', 'application/ld+json; charset=utf-8'],
  ['linkset.json', 'application/linkset+json'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.schema.json', 'application/schema+json; charset=utf-8'],
  ['.tbx', 'application/x-tbx+xml; charset=utf-8'],
  ['.tei.xml', 'application/tei+xml; charset=utf-8'],
  ['.tmx', 'application/x-tmx+xml; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8']
]
