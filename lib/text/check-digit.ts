/**
 * Whether the last character of an identifier is the check digit of the others; hyphens and spaces do not count.
 *
 * By the number of digits: 8 an ISSN, 10 an ISBN-10 (both weighted, modulo 11), 13 an ISBN-13 (modulo 10), 16 an ORCID
 * (ISO 7064, modulo 11-2). X stands for ten, also where a Cyrillic Х was printed.
 */
export function checkDigitHolds(identifier: string): boolean {
  const digits = [...identifier.replace(/[-– ]/gu, '')].map((digit) => (/[XxХх]/u.test(digit) ? 10 : Number(digit)))
  switch (digits.length) {
    case 8:
    case 10:
      return digits.reduce((sum, digit, index) => sum + digit * (digits.length - index), 0) % 11 === 0
    case 13:
      return digits.reduce((sum, digit, index) => sum + digit * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
    case 16: {
      const total = digits.slice(0, -1).reduce((sum, digit) => (sum + digit) * 2, 0)
      return (12 - (total % 11)) % 11 === digits.at(-1)
    }
    default:
      return false
  }
}
