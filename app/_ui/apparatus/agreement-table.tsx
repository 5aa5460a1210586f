import {useFormatter, useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Agreement} from '#lib/edition/index.ts'
import {hasMessage} from '../parts/has-message.ts'

/** Agreement of the two readings, layer by layer; F1 is the harmonic mean of what each reading shares with the other. */
export function AgreementTable({agreement}: {readonly agreement: ReadonlyArray<Agreement>}): ReactNode {
  const t = useTranslations('Apparatus')
  const format = useFormatter()
  const layerName = (layer: string): string => {
    const key = `layers.${layer}` as const
    return hasMessage(t, key) ? t(key) : layer
  }
  return (
    <div className="scroll" role="region" aria-label={t('agreement')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(['layer', 'first', 'second', 'same', 'f1'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`agreementColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreement.map(({first, layer, same, second}) => (
            <tr key={layer}>
              <th scope="row">{layerName(layer)}</th>
              <td>{first}</td>
              <td>{second}</td>
              <td>{same}</td>
              <td>
                {first + second === 0
                  ? '—'
                  : format.number((2 * same) / (first + second), {maximumFractionDigits: 2, minimumFractionDigits: 2})}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
