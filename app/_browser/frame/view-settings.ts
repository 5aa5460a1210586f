/** What a reader can set, with the value that stands for the attribute's absence. */
export const settingDefaults = {
  theme: 'system',
  text: 'corrected',
  size: 'm',
  notes: 'on',
  hide: '',
  view: 'rows',
  unaligned: 'off'
} as const
export type SettingName = keyof typeof settingDefaults
export type Settings = Partial<Record<SettingName, string>>

/** Where the reader's own settings are kept. */
export {settingsKey as storageKey} from '../hooks.ts'

/** The settings in a view's address (`?text=printed&hide=person,place`); they hold for this view and are never stored. */
export function settingsOfQuery(query: string): Settings {
  const settings: Settings = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (isSetting(name)) settings[name] = value.replaceAll(',', ' ')
  }
  return settings
}

/** The reader's own settings; what cannot be read counts as none. */
export function settingsOfStorage(stored: string | null): Settings {
  try {
    const settings: unknown = JSON.parse(stored ?? '{}')
    return typeof settings === 'object' && settings !== null ? settings : {}
  } catch {
    return {}
  }
}

/** The value of the attribute, or undefined where there is none to be. */
export function attributeOf(name: SettingName, value: string | undefined): string | undefined {
  return value && value !== settingDefaults[name] && /^[a-z ]+$/.test(value) ? value : undefined
}

/** Shorter than `Object.hasOwn`, in a script that may have 1 KB; what an object inherits is never read as a setting. */
function isSetting(name: string): name is SettingName {
  return name in settingDefaults
}
