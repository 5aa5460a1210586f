import {useTranslations} from 'next-intl'
import {Fragment, type ReactNode} from 'react'
import type {Entity} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import {formKind} from '#lib/entities/form-kind.ts'
import {misprintsOf} from '#lib/entities/misprints-of.ts'
import type {Occurrence} from '#lib/entities/occurrences.ts'
import {mentionAnchor} from '#lib/routes/anchors.ts'
import {useLanguageName} from '../parts/language-name.ts'
import {usePassageName} from '../parts/passage-name.ts'
import {Spaced} from '../parts/spaced.tsx'

/** Places of a form that are read at once; more of them stand behind their number, but for an earlier name, which is what is looked for. */
const few = 8

interface FormTableProps {
  readonly entity: Entity
  readonly occurrences: ReadonlyArray<Occurrence>
}

/** Every form in which the article names an entity: what it is to the name, how often it stands and where, and how it is misprinted. */
export function FormTable({entity, occurrences}: FormTableProps): ReactNode {
  const t = useTranslations('Entities')
  const languageName = useLanguageName()
  const passageName = usePassageName()
  if (occurrences.length === 0) return undefined
  const anchors = new Map(occurrences.map((occurrence, index) => [occurrence, mentionAnchor(index)] as const))
  return (
    <div className="scroll" role="region" aria-label={t('forms')} tabIndex={0}>
      <table className="forms">
        <caption>{t('forms')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('form')}</th>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('isForm')}</th>
            <th scope="col">{t('times')}</th>
            <th scope="col">{t('places')}</th>
          </tr>
        </thead>
        <tbody>
          {attestedForms(occurrences).map((attested) => {
            const {form, lang, occurrences: own} = attested
            const {earlier, kind} = formKind(attested, entity)
            const places = (
              <Spaced>
                {own.map((occurrence) => (
                  <a key={anchors.get(occurrence)} href={`#${anchors.get(occurrence)}`}>
                    {passageName(occurrence.segment.id)}
                  </a>
                ))}
              </Spaced>
            )
            return (
              <tr key={`${lang} ${form}`}>
                <th scope="row" lang={lang}>
                  {form}
                </th>
                <td>{languageName(lang)}</td>
                <td>
                  {kind && t(`formKind.${kind}`)}
                  {earlier && <strong className="earlier"> {t('ofEarlierName')}</strong>}
                  {misprintsOf(attested).map(({count, printed}) => (
                    <Fragment key={printed}>
                      {' '}
                      <small className="misprint">
                        {t('misprinted', {count})} <span lang={lang}>{printed}</span>
                      </small>
                    </Fragment>
                  ))}
                </td>
                <td>{own.length}</td>
                <td>
                  {own.length <= few || earlier ? (
                    places
                  ) : (
                    <details>
                      <summary>{t('placeCount', {count: own.length})}</summary>
                      {places}
                    </details>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
