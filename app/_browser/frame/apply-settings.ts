import {fontsKey, visitKey} from '../hooks.ts'
import {attributeOf, settingDefaults, settingsOfStorage, storageKey, type SettingName} from './view-settings.ts'

/*
 * The one script that stands in the page itself, 1 KB at most, hence its style: no page is first shown in settings that are not the reader's, and none
 * waits for a request. It also decides which faces the pages of a visit have: see `app/_styles/fonts.css`.
 */
const page = document
const rootState = page.documentElement.dataset
const fonts = page.currentScript!.dataset['fonts']!.split(' ')
let store: Partial<Record<string, string>> = {}
try {
  // Storage can be null, and can throw: then every page is a first one.
  store = localStorage || store
} catch {}

const settings = settingsOfStorage(store[storageKey])
const query = new URL(page.URL).searchParams
let name: SettingName
for (name in settingDefaults) {
  // A view's address (`?text=printed&hide=person,place`) holds for this view and is never stored.
  const value = attributeOf(name, query.get(name)?.replaceAll(',', ' ') ?? settings[name])
  if (value) rootState[name] = value
}
rootState['scripts'] = ''

/** The faces of this visit, and when its last page was seen: half an hour without one ends it. */
const [visit, seen] = `${store[visitKey]}`.split(' ')
const goesOn = Date.now() - +seen! < 18e5
const [navigation] = performance.getEntriesByType('navigation') as Array<PerformanceNavigationTiming>
/** The fonts are on this device, or so near as the page was: within 100 ms, so that they come before the 150 ms that the paint waits are over. */
const near = performance.now() - navigation!.requestStart < 100 || fonts.every((font) => `${store[fontsKey]}`.includes(font))
const faces = goesOn ? visit! : near ? 'web' : 'local'

void new Promise<string>((decide) => {
  if (faces === 'local' || !near) return decide(faces)
  rootState['faces'] = 'wait'
  setTimeout(decide, 150, goesOn ? faces : 'local')
  const loads = fonts.map(
    (href) =>
      new Promise((onload) =>
        page.head.append(Object.assign(page.createElement('link'), {rel: 'preload', as: 'font', crossOrigin: '', href, onload}))
      )
  )
  void Promise.all(loads).then(() => decide(faces))
}).then((faces) => {
  rootState['faces'] = faces
  store[visitKey] = `${faces} ${Date.now()}`
})
