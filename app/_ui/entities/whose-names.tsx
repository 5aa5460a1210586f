import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, EntityName, Locale} from '#lib/edition/index.ts'
import {registerOf, sortForm} from '#lib/entities/register.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'

/** Whose a name is: the article prints it, a published page has it, or it is ours. */
const owners = {
  attested: ({attested}) => attested,
  seen: ({attested, seen}) => !attested && seen !== undefined,
  ours: ({attested, seen}) => !attested && seen === undefined
} as const satisfies Readonly<Record<string, (name: EntityName) => boolean>>

/** The entries by whose their name in the interface’s language is, each a plain list that opens. */
export function WhoseNames({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Entities')
  const sorted = registerOf(edition, locale).flatMap(({entities}) => entities)
  return (
    <section aria-labelledby="whose-names" className="whose">
      <h2 id="whose-names">{t('whose')}</h2>
      {(['attested', 'seen', 'ours'] as const).map((owner) => {
        const own = sorted.filter(({names}) => owners[owner](names[locale]))
        return (
          own.length > 0 && (
            <details key={owner}>
              <summary>
                {t(`whoseName.${owner}`)} {own.length}
              </summary>
              <p>
                <Spaced>
                  {own.map((entity) => (
                    <a key={entity.id} href={entityRoute(locale, edition.id, entity.id)}>
                      {sortForm(entity, locale)}
                    </a>
                  ))}
                </Spaced>
              </p>
            </details>
          )
        )
      })}
    </section>
  )
}
