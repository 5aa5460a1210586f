import {readFileSync} from 'node:fs'
import type {Nodes} from 'hast'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {basePath, pageRoute} from '#lib/routes/routes.ts'
import {editionIds} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {elementsWithin, pageAt, textOf} from './site.ts'

/** A question of a historian, the links that lead to its answer from the title page by what they say, and what stands there. */
const questions = z
  .array(
    z.strictObject({
      question: z.string(),
      locale: z.enum(locales),
      /** How the text of each link begins, none of which needs a script. */
      follow: z.array(z.string()).min(1),
      answer: z.array(z.string()).min(1)
    })
  )
  .parse(parse(readFileSync('tests/site-built/questions.yaml', 'utf8')))

const edition = editionIds()[0]!

test('a historian asks twenty questions', () => {
  expect(new Set(questions.map(({question}) => question)).size).toBeGreaterThanOrEqual(20)
})

test.each(questions)('$question', ({answer, follow, locale}) => {
  const page = follow.reduce<Nodes>((from, text) => pageOf(linkTo(from, text)), pageOf(pageRoute(locale, edition, '')))
  const said = textOf(mainOf(page))
  for (const words of answer) expect(said).toContain(words)
})

function linkTo(page: Nodes, text: string): string {
  const links = elementsWithin(mainOf(page), ({tagName}) => tagName === 'a')
  const found = links.find((link) => textOf(link).startsWith(text))
  expect(found, `no link that begins with “${text}”`).toBeDefined()
  return String(found!.properties['href'])
}

function pageOf(href: string): Nodes {
  const [path = ''] = href.split('#')
  return pageAt(`${path.slice(basePath.length + 1)}index.html`)
}

function mainOf(page: Nodes): Nodes {
  return elementsWithin(page, ({tagName}) => tagName === 'main')[0]!
}
