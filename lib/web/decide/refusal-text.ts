import type {Refusal} from './refusal-of.ts'

const reasons: Readonly<Record<Refusal, string>> = {
  'no-address': 'no address that can be read',
  scheme: 'neither http nor https',
  credentials: 'it holds a name or a password',
  private: 'it leads into a private network'
}

/** Why an address is not asked for, in English, for the console. */
export function refusalText(refusal: Refusal): string {
  return reasons[refusal]
}
