/** What a reader can set, with the value that stands for the attribute's absence. */
export const settingDefaults = {
  theme: 'system',
  text: 'corrected',
  size: 'm',
  notes: 'on',
  /** Whom the signs beside sentences are for: readers, or `checker`. */
  for: '',
  /** Which mentions are marked: the first in their place, or `all`. */
  names: '',
  hide: '',
  view: 'rows',
  unaligned: 'off'
} as const
export type SettingName = keyof typeof settingDefaults
export type Settings = Partial<Record<SettingName, string>>

/** Where the reader's own settings are kept. */
export {settingsKey as storageKey} from '../hooks.ts'

/** The reader's own settings; what cannot be read counts as none. */
export function settingsOfStorage(stored: string | null | undefined): Settings {
  try {
    // What is no text is no JSON either.
    return {...JSON.parse(stored!)} as Settings
  } catch {
    return {}
  }
}

/** The value of the attribute, or undefined where there is none to be. */
export function attributeOf(name: SettingName, value: string | undefined): string | undefined {
  if (value && value !== settingDefaults[name] && /^[a-z ]+$/.test(value)) return value
}
