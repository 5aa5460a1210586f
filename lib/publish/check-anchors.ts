import type {OpenLink} from './open-links.ts'

/**
 * What is wrong with each link that leads nowhere: to no file, or to no id in its page.
 *
 * `files` all paths that are served; `idsOf` the ids of a page among them, undefined for what is no page.
 */
export function checkAnchors(
  links: Iterable<OpenLink>,
  files: ReadonlySet<string>,
  idsOf: (path: string) => ReadonlySet<string> | undefined
): ReadonlyArray<string> {
  const problems: Array<string> = []
  for (const {fragment, from, link, path} of links) {
    if (path === undefined || !files.has(path))
      problems.push(`${from}: Unexpected link \`${link}\`, expected the address of a file of the site`)
    else if (fragment && idsOf(path)?.has(fragment) === false)
      problems.push(`${from}: Unexpected fragment in \`${link}\`, expected an id of ${path}`)
  }
  return problems
}
