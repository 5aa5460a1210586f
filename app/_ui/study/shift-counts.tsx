import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {ListedShift} from '#lib/alignment/shift-list.ts'
import type {Edition, Lang, Locale, ShiftKind} from '#lib/edition/index.ts'
import {pageRoute} from '#lib/routes/routes.ts'
import {useLanguageName} from '../parts/language-name.ts'

interface ShiftCountsProps {
  readonly edition: Edition
  readonly kinds: ReadonlyArray<ShiftKind>
  readonly locale: Locale
  readonly shifts: ReadonlyArray<ListedShift>
}

/**
 * How many shifts of each kind are seen in each version. A sum leads to the shifts of its kind; the count of one version to the same, narrowed
 * to it where scripts run. A shift that is seen in two versions counts in both.
 */
export function ShiftCounts({edition, kinds, locale, shifts}: ShiftCountsProps): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const page = pageRoute(locale, edition.id, 'translation')
  return (
    <div className="scroll" role="region" aria-label={t('shiftKinds')} tabIndex={0}>
      <table className="numbers" id="shift-kinds">
        <thead>
          <tr>
            <th scope="col">{t('filters.kind')}</th>
            {edition.languages.map((lang) => (
              <th key={lang} scope="col" className="figure">
                {languageName(lang)}
              </th>
            ))}
            <th scope="col" className="figure">
              {t('allShifts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const own = shifts.filter(({shift}) => shift.kind === kind)
            const seen = (lang: Lang): number => own.filter(({shift}) => shift.in.includes(lang)).length
            return (
              <tr key={kind}>
                <th scope="row">{t(`shift.${kind}`)}</th>
                {edition.languages.map((lang) => (
                  <td key={lang} className="figure">
                    {seen(lang) === 0 ? 0 : <a href={`${page}?kind=${kind}&in=${lang}#shifts-${kind}`}>{seen(lang)}</a>}
                  </td>
                ))}
                <td className="figure">
                  <a href={`#shifts-${kind}`}>{own.length}</a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
