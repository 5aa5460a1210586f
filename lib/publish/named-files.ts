/** The files under `_next/` that a page names: in attributes, in its styles, with or without the path of the site before them. */
export function namedFiles(html: string): ReadonlyArray<string> {
  return [...html.matchAll(/\/(_next\/[^\s"'`()<>\\,;?#&]+)/g)].map(([, path = '']) => path)
}
