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

/** Milliseconds from the request for the page to here, this script's own request included. */
const waited = performance.now() - ((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.requestStart ?? 0)
if (haveFonts || waited < 250) {
  for (const href of (script.dataset['fonts'] ?? '').split(' ').filter(Boolean)) {
    const link = Object.assign(document.createElement('link'), {rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href})
    document.head.append(link)
  }
} else root.dataset['fonts'] = 'later'
