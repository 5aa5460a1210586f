import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {publishSite} from '#lib/publish/publish-site.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memory-'))
})
afterEach(() => rmSync(root, {recursive: true}))

/** A page of some 100 KB, whose ids and links are no other page's. */
function page(name: string): string {
  const blocks = Array.from({length: 1000}, (_, index) => {
    const id = `${name}-passage-of-the-text-${index}`
    return `<p id="${id}"><a href="#${id}">¶</a></p>`
  })
  return `<!doctype html><html lang="ky"><head></head><body>${blocks.join('')}</body></html>`
}

/** The most that a publication of so many editions, of two pages each, holds at a time, in megabytes over what was held before. */
async function mostHeld(editions: number): Promise<number> {
  const made = join(root, `made-${editions}`)
  for (let index = 0; index < editions; index++) {
    for (const locale of ['ky', 'ru']) {
      mkdirSync(join(made, locale, `edition-${index}`), {recursive: true})
      writeFileSync(join(made, locale, `edition-${index}`, 'index.html'), page(`${locale}-${index}`))
    }
  }
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = (): number => {
    collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  const before = held()
  let most = 0
  let isDone = false
  const look = (): void => {
    most = Math.max(most, held() - before)
    if (!isDone) setImmediate(look)
  }
  const publication = publishSite(made, join(root, `out-${editions}`), {basePath: '', origin: undefined})
  look()
  expect(await publication).toEqual({pages: 2 * editions, problems: []})
  isDone = true
  return most
}

test('a site of many editions needs no more memory than one of few', async () => {
  const few = await mostHeld(2)
  const many = await mostHeld(10)
  // What one edition more would add if all were held: its text twice, ids and links: a third of a megabyte.
  expect(many - few).toBeLessThan(2)
})
