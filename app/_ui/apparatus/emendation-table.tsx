import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {emendationAnchor} from '#lib/routes/anchors.ts'
import {passageRoute} from '#lib/routes/routes.ts'
import type {Edition, Emendation, Locale, Unit} from '#lib/edition/index.ts'
import {usePassageName} from '../parts/passage-name.ts'

/** Characters of context shown on each side of an intervention. */
const reach = 24

/** Every declared intervention: where, what is printed, what the edition reads, of which kind and how sure. */
export function EmendationTable({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Apparatus')
  const passageName = usePassageName()
  const rows = edition.units.flatMap((unit) => unit.emendations.map((emendation) => ({unit, emendation, segment: emendation.segment})))
  return (
    <div className="scroll" role="region" aria-label={t('interventions')} tabIndex={0}>
      <table className="stacks">
        <thead>
          <tr>
            {(['passage', 'printed', 'corrected', 'kind', 'certainty'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({emendation, segment, unit}) => (
            <tr key={emendationAnchor(unit, emendation)} id={emendationAnchor(unit, emendation)}>
              <td data-label={t('columns.passage')}>
                <a href={passageRoute(locale, edition, unit, segment)}>{passageName(segment)}</a>
              </td>
              <td data-label={t('columns.printed')} lang={emendation.lang ?? unit.lang}>
                <Context
                  unit={unit}
                  emendation={emendation}
                  text={unit.text.slice(emendation.start, emendation.end)}
                  nothing={t('nothing')}
                />
              </td>
              <td data-label={t('columns.corrected')} lang={unit.lang}>
                <Context unit={unit} emendation={emendation} text={emendation.correction} nothing={t('nothing')} />
              </td>
              <td data-label={t('columns.kind')}>{t(`kinds.${emendation.kind}`)}</td>
              <td data-label={t('columns.certainty')}>{t(`certainties.${emendation.certainty}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Context({
  unit,
  emendation,
  text,
  nothing
}: {
  readonly unit: Unit
  readonly emendation: Emendation
  readonly text: string
  readonly nothing: string
}): ReactNode {
  const {end, start} = emendation
  const before = unit.text.slice(Math.max(0, start - reach), start)
  const after = unit.text.slice(end, end + reach)
  return (
    <>
      {start > reach && '…'}
      {before}
      <mark>
        {text === '' ? (
          <span role="img" aria-label={nothing}>
            ·
          </span>
        ) : (
          text
        )}
      </mark>
      {after}
      {end + reach < unit.text.length && '…'}
    </>
  )
}
