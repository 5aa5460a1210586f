/** A person's name in its parts. `given` holds patronymics too; undefined for bodies and for people of one name. */
export interface NameParts {
  readonly family: string
  readonly given: string | undefined
}

/** Read `Family, Given Patronymic`; without a comma the whole is the family name. */
export function namePartsOf(name: string): NameParts {
  const [family = '', given] = name.split(/,\s*(.*)/su)
  return {family: family.trim(), given: given?.trim() || undefined}
}

/** `Байболот Капарович` → `Б. К.`, `Жан-Поль` → `Ж.-П.`, `А.Б.` → `А. Б.`. */
export function initialsOf(given: string): string {
  const parts = spacedInitials(given).split(/\s+/u).filter(Boolean)
  return parts
    .map((part) =>
      part
        .split('-')
        .map(([letter]) => `${letter}.`)
        .join('-')
    )
    .join(' ')
}

/** `А.Б.` → `А. Б.`. */
export function spacedInitials(given: string): string {
  return given.replace(/\.(?=\p{L})/gu, '. ')
}
