const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: '',
  й: '',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: '',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  ң: 'n',
  ө: 'o',
  ү: 'u',
  і: ''
}

/**
 * A key in which a Cyrillic word and its transliterations agree, whatever system a site uses.
 *
 * It forgets what the systems do differently: и, й, ы and the y, i, j of ya, iu, jo; щ and ш; х as kh or h. Only for
 * comparing: words that differ may have one key.
 */
export function transliterationKey(word: string): string {
  const latin = [...word.toLowerCase().normalize('NFC')].map((letter) => cyrillic[letter] ?? letter).join('')
  return latin
    .replace(/s(?:h?)ch/gu, 'sh')
    .replace(/kh/gu, 'h')
    .replace(/c(?!h)/gu, 'ts')
    .replace(/[^\p{L}\p{N}]|[yij]/gu, '')
}
