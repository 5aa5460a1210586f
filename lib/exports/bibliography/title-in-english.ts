import type {CslItem} from './csl-item.ts'

/** The title in English of a work that is in another language, for fields that formats have for a translated title. */
export function titleInEnglish({custom, language}: CslItem): string | undefined {
  return language === 'en' ? undefined : custom?.titles?.['en']
}
