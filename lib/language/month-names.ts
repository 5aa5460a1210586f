/** A form by which words of a language name a month. */
interface MonthForm {
  /** 1 to 12. */
  readonly month: number
  readonly form: string
  /** Whether endings may follow: «январ» of «январе», «июль» of «июлунда». */
  readonly isStem: boolean
}

const known = new Map<string, ReadonlyArray<MonthForm>>()

/** The month that a word names in a language, 1 to 12, whatever its ending; undefined where it names none. */
export function monthOf(word: string, lang: string): number | undefined {
  const written = word.toLocaleLowerCase(lang)
  const found = formsOf(lang).filter(({form, isStem}) =>
    // «ма» of «мая», «мае»: so short a stem has short endings.
    isStem ? written.startsWith(form) && (form.length > 2 || written.length <= 4) : written === form
  )
  return found.toSorted((a, b) => b.form.length - a.form.length)[0]?.month
}

function formsOf(lang: string): ReadonlyArray<MonthForm> {
  const forms = known.get(lang) ?? [...Array(12).keys()].flatMap((index) => formsOfMonth(index, lang))
  known.set(lang, forms)
  return forms
}

function formsOfMonth(index: number, lang: string): ReadonlyArray<MonthForm> {
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, {...options, timeZone: 'UTC'})
      .formatToParts(Date.UTC(2001, index, 5))
      .find(({type}) => type === 'month')!
      .value.toLocaleLowerCase(lang)
      .replace(/\.$/u, '')
  const [ofDay, alone, short] = [named({day: 'numeric', month: 'long'}), named({month: 'long'}), named({day: 'numeric', month: 'short'})]
  let stem = ofDay
  while (!alone.startsWith(stem)) stem = stem.slice(0, -1)
  // «апрель», «апрелинде»: the sign falls before an ending.
  stem = stem.replace(/ь$/u, '')
  return [
    {month: index + 1, form: stem, isStem: stem.length > 1},
    {month: index + 1, form: short, isStem: false}
  ]
}
