import {attributeOf, settingDefaults, settingsOfQuery, settingsOfStorage, storageKey, type SettingName} from './view-settings.ts'

/*
 * The one script that blocks, so that no page is first shown in settings that are not the reader's.
 * It also decides how the fonts come: see `app/_styles/fonts.css`.
 */
const root = document.documentElement
const script = document.currentScript as HTMLScriptElement
let stored: string | null = null
let haveFonts: string | null = null
try {
  stored = localStorage.getItem(storageKey)
  haveFonts = localStorage.getItem('fonts')
} catch {
  // Storage can be forbidden: then every page is a first one.
}
const settings = {...settingsOfStorage(stored), ...settingsOfQuery(location.search)}
for (const name of Object.keys(settingDefaults) as Array<SettingName>) {
  const value = attributeOf(name, settings[name])
  if (value) root.dataset[name] = value
}
root.dataset['scripts'] = ''

/** Milliseconds until the first byte of this page: what a font would wait for at least. */
const {requestStart = 0, responseStart = 0} = (performance.getEntriesByType('navigation')[0] ?? {}) as Partial<PerformanceNavigationTiming>
if (haveFonts || responseStart - requestStart < 130) {
  for (const href of (script.dataset['fonts'] ?? '').split(' ').filter(Boolean)) {
    const link = Object.assign(document.createElement('link'), {rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href})
    document.head.append(link)
  }
} else root.dataset['fonts'] = 'later'
