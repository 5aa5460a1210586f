import type {Locale} from '#lib/edition/index.ts'
import type messages from './messages/en.json'

/** What next-intl knows of ours: a key that no message has, and a language that the interface has not, are errors of types. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
