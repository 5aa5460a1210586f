import {describe, expect, test} from 'vitest'
import {soft404Sign} from '#lib/web/decide/soft-404.ts'
import type {PageGlimpse} from '#lib/web/decide/visit.ts'

const page = (changes: Partial<PageGlimpse> = {}): PageGlimpse => ({
  title: 'Открыт мост',
  heading: undefined,
  textLength: 2000,
  hasScripts: true,
  ...changes
})
const asked = 'https://news.example.org/ru/news/2017/most'

describe('a redirect', () => {
  test.each([
    ['https://news.example.org/', 'sent-to-the-root'],
    ['https://www.other.example.org', 'sent-to-the-root'],
    ['https://news.example.org/ru/', 'sent-to-the-root'],
    ['https://news.example.org/index.php', 'sent-to-the-root'],
    ['https://news.example.org/ru/news/', 'sent-to-a-section'],
    ['https://www.news.example.org/ru/news/2017', 'sent-to-a-section'],
    ['https://news.example.org/ru/news/2017/most/', undefined],
    ['https://news.example.org/kg/news/2017/most', undefined],
    ['https://news.example.org/?p=17', undefined],
    ['https://other.example.org/ru/news/', undefined]
  ])('to %s is %s', (got, sign) => {
    expect(soft404Sign(asked, got, page())).toBe(sign)
  })

  test('from the root to a language is none, nor one that takes off index.html', () => {
    expect(soft404Sign('https://example.org/', 'https://example.org/ru/', page())).toBeUndefined()
    expect(soft404Sign('https://example.org/a/index.html', 'https://example.org/a/', page())).toBeUndefined()
  })
})

describe('a title', () => {
  test.each([
    '404',
    '404 Not Found',
    'Error 404',
    'Ошибка 404',
    '404 - Страница не найдена',
    'Page not found',
    'Page Not Found | News',
    'News — Not found',
    'The requested page could not be found.',
    'This is news · The page does not exist',
    'Страница не найдена',
    'Запрашиваемая страница не существует',
    'Документ не найден — База',
    'Материал удалён',
    'Новости | Новость не найдена',
    'Барак табылган жок',
    'Сайт | Документ табылбады',
    'Səhifə tapılmadı',
    'Xəbər mövcud deyil | Agentlik',
    'Sayfa bulunamadı',
    'Бет табылмады'
  ])('that is «%s» says that there is nothing', (title) => {
    expect(soft404Sign(asked, asked, page({title}))).toBe('says-so')
    expect(soft404Sign(asked, asked, page({heading: title}))).toBe('says-so')
  })

  test.each([
    'Клад в горах не найден спасателями',
    'The treasure was not found, says the museum',
    'Boeing 404 открыл линию',
    '404 километра новых дорог',
    'Самолёт не существует на радарах',
    'Как найден документ',
    'Мост не найден на карте',
    'Табылган жок деген сөз',
    undefined
  ])('that is «%s» says nothing of the kind', (title) => {
    expect(soft404Sign(asked, asked, page({title}))).toBeUndefined()
  })
})

describe('a page with next to no text', () => {
  test('is empty, unless a script could make its text', () => {
    expect(soft404Sign(asked, asked, page({textLength: 12, hasScripts: false}))).toBe('empty')
    expect(soft404Sign(asked, asked, page({textLength: 12, hasScripts: true}))).toBeUndefined()
    expect(soft404Sign(asked, asked, page({textLength: 60, hasScripts: false}))).toBeUndefined()
  })
})

test('a file is judged by its redirects alone', () => {
  expect(soft404Sign(asked, asked, undefined)).toBeUndefined()
  expect(soft404Sign(asked, 'https://news.example.org/', undefined)).toBe('sent-to-the-root')
})
