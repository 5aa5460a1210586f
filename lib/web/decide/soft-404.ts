import type {PageGlimpse} from './visit.ts'

/** By which sign a page that came with a good status is none. */
export type Soft404Sign = 'sent-to-the-root' | 'sent-to-a-section' | 'says-so' | 'empty'

const leastText = 60

/** Segments of titles that say that there is nothing, in the languages of the region's sites: English, Russian, Kyrgyz, Azerbaijani, Turkish, Kazakh. */
const refusals: ReadonlyArray<RegExp> = [
  /^(?:(?:http )?(?:error|ошибка|ката|xəta|hata|қате)\s*[:№#-]?\s*)?404(?:$|\s*[.:–—-]|\s+(?:error|not found|ошибка|ката|xəta|hata|страница|барак))/u,
  /^(?:sorry,? )?(?:the )?(?:requested )?(?:page|file|document|article|post|content|item)?\s*(?:was |is |could |can )?not (?:be )?found\b/u,
  /^(?:the )?(?:page|document|article) (?:does not|doesn['’]t|no longer) exists?\b/u,
  /(?:^|\s)(?:страниц\p{L}*|материал|документ|новост\p{L}*|запис\p{L}*|стать\p{L}*|файл|публикаци\p{L}*|раздел)\s+(?:не\s+(?:был[аи]?\s+)?(?:найден[ао]?|существу\p{L}*)|удал[её]н[ао]?|отсутству\p{L}*)$/u,
  /^(?:ничего\s+)?не\s+найден[ао]?$/u,
  /(?:^|\s)(?:барак|баракча|бет|документ|материал|жаңылык|макала)\s+(?:табыл(?:ган жок|бады)|жок|өчүрүлгөн)$/u,
  /^табыл(?:ган жок|бады)$/u,
  /(?:^|\s)(?:səhifə|sənəd|xəbər|məlumat|material)\s+(?:tapılma(?:dı|yıb)|mövcud deyil|yoxdur|silinib)$/u,
  /^tapılmadı$/u,
  /(?:^|\s)(?:sayfa|haber|içerik)\s+(?:bulunamadı|mevcut değil)$/u,
  /(?:^|\s)(?:бет|парақша)\s+табылмады$/u
]

/**
 * The sign by which an answer with a good status is no document; undefined where there is none.
 *
 * Signs: it was sent to the root of a site, or to a section above the address asked for; its title or first heading says in so many
 * words that there is nothing; it has next to no text, and no script that could make some. A title is judged segment by segment
 * (`Not found | News`), and a refusal must be the whole of one: “the treasure was not found” is news.
 */
export function soft404Sign(asked: string, got: string, page: PageGlimpse | undefined): Soft404Sign | undefined {
  const [from, to] = [new URL(asked), new URL(got)]
  if (!isRoot(from) && isRoot(to)) return 'sent-to-the-root'
  if (isSectionAbove(to, from)) return 'sent-to-a-section'
  if (!page) return undefined
  if ([page.title, page.heading].some(saysThereIsNothing)) return 'says-so'
  return page.textLength < leastText && !page.hasScripts ? 'empty' : undefined
}

function saysThereIsNothing(text: string | undefined): boolean {
  const segments = (text ?? '').toLocaleLowerCase('en').split(/\s+[|·•—–:/»-]\s+|\s*[|·•»]\s*/u)
  return segments.some((segment) => {
    const plain = segment.replace(/[.!…\s]+$/u, '').trim()
    return refusals.some((refusal) => refusal.test(plain))
  })
}

/** The root of a site, or of one of its languages; a query may name a document. */
function isRoot({pathname, search}: URL): boolean {
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/iu.test(pathname)
}

/** `/news/` is above `/news/2017/bridge`; a final slash or `index.html` makes no section. */
function isSectionAbove(to: URL, from: URL): boolean {
  const bare = ({host, pathname}: URL): string => host.replace(/^www\./u, '') + pathname.replace(/\/(?:index\.\w+)?$/iu, '')
  return to.search === '' && from.search === '' && bare(from).startsWith(`${bare(to)}/`)
}
