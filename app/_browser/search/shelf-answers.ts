import {askedDateWords} from '#lib/search/asked-date-words.ts'
import {shelfFile, type Shelf} from '#lib/search/shelf-file.ts'
import {searchShelf} from '#lib/search/shelf-search.ts'
import * as hooks from '../hooks.ts'
import type {Answer} from './answer.ts'
import {counted, showShelf} from './show-shelf.ts'
import {textAt} from './text-at.ts'

/** What answers queries over all editions. A file that was fetched once is not fetched again. Rejects where one cannot be had. */
export async function shelfAnswersFor(panel: HTMLElement): Promise<(typed: string) => Promise<Answer>> {
  const folder = panel.getAttribute(hooks.searchPanel) ?? ''
  const texts = new Map<string, Promise<string>>()
  const read = async <Content>(path: string): Promise<Content> => {
    const text = texts.get(path) ?? textAt(`${folder}${path}`)
    texts.set(path, text)
    text.catch(() => texts.delete(path))
    return JSON.parse(await text) as Content
  }
  const shelf = await read<Shelf>(shelfFile)
  return async (typed) => {
    const found = await searchShelf(shelf, read, typed)
    const {count, isLeast, sought} = found
    return {
      how: found.how,
      values: {query: sought, count: counted(panel, {count, isLeast}), searched: shelf.editions.length},
      date: found.date === undefined ? undefined : askedDateWords(found.date, document.documentElement.lang as 'ky' | 'ru' | 'en'),
      show: () => showShelf(panel, found)
    }
  }
}
