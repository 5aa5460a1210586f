import {settingDefaults, type SettingName} from './view-settings.ts'

/** What a setting is on this page. */
export function rootSetting(name: SettingName): string {
  return document.documentElement.dataset[name] ?? settingDefaults[name]
}
