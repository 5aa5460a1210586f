import type {Entity, Locale} from '#lib/edition/index.ts'
import type {AttestedForm} from './attested-forms.ts'
import {formKind} from './form-kind.ts'

/** Whose a name is: the article prints it, a published page has it, or its wording is ours. */
export const nameOwners = ['attested', 'seen', 'ours'] as const
export type NameOwner = (typeof nameOwners)[number]

/**
 * Whose the name of an entity in a language is, by the forms that the article has of it: that the entity is mentioned does not make the words of
 * its name the article’s. A name that is printed inflected, or with its words in another order, is printed. tests/entities/name-owner.test.ts.
 */
export function nameOwner(
  entity: Pick<Entity, 'earlierNames' | 'names' | 'type'>,
  locale: Locale,
  forms: ReadonlyArray<Pick<AttestedForm, 'form' | 'lang'>>
): NameOwner {
  const isPrinted = forms
    .filter(({lang}) => lang === locale)
    .some((form) => {
      const {earlier, kind} = formKind(form, entity)
      return earlier === undefined && (kind === 'name' || kind === 'inflected')
    })
  if (isPrinted) return 'attested'
  return entity.names[locale].seen === undefined ? 'ours' : 'seen'
}
