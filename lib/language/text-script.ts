/** The script of a language, ISO 15924: what its tag names (BCP 47), else what it mostly has; undefined where the tag is none. */
export function textScript(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script
  } catch {
    return undefined
  }
}
