import * as hooks from '../hooks.ts'
import {rootSetting} from './root-setting.ts'
import {attributeOf, settingDefaults, settingsOfStorage, type SettingName} from './view-settings.ts'

/** A press of a button: the setting's new value. `hide` is a set of words, each switched on its own; others take the button's value. */
export function pressed(name: SettingName, current: string, value: string): string {
  if (name !== 'hide') return current === value ? settingDefaults[name] : value
  const words = new Set(current.split(' ').filter(Boolean))
  if (!words.delete(value)) words.add(value)
  return [...words].sort().join(' ')
}

/** Whether a button is down. One that hides something is down while the thing is shown: its label names the thing. */
export function isDown(name: SettingName, current: string, value: string): boolean {
  return name === 'hide' ? !current.split(' ').includes(value) : current === value
}

/** Whether a page can show a value: it has a button for it, or it is the default. One language first is for pages that have the language. */
export function isOffered(name: SettingName, value: string, offered: ReadonlyArray<string>): boolean {
  return name === 'hide' || offered.length === 0 || value === settingDefaults[name] || offered.includes(value)
}

/** Makes the buttons that change a setting switch the attributes of `<html>`, keep the choice, and show it. */
export function settingsButtons(): void {
  const root = document.documentElement
  const names = Object.keys(settingDefaults) as ReadonlyArray<SettingName>
  const buttons = names.flatMap((name) =>
    [...document.querySelectorAll<HTMLButtonElement>(`button[${hooks.set}="${name}"]`)].map((button) => ({button, name}))
  )
  for (const name of names) {
    const offered = buttons.filter((one) => one.name === name).map(({button}) => button.value)
    // What was stored stays stored, for the pages that have it.
    if (!isOffered(name, rootSetting(name), offered)) delete root.dataset[name]
  }
  const show = (): void => {
    for (const {button, name} of buttons) button.ariaPressed = String(isDown(name, rootSetting(name), button.value))
  }
  for (const {button, name} of buttons) {
    button.addEventListener('click', () => {
      const value = pressed(name, rootSetting(name), button.value)
      const attribute = attributeOf(name, value)
      if (attribute === undefined) delete root.dataset[name]
      else root.dataset[name] = attribute
      keep(name, value)
      show()
    })
  }
  show()
}

/** Stores one setting, and takes it out of the address: the reader has now decided otherwise than the link. */
function keep(name: SettingName, value: string): void {
  try {
    const settings = {...settingsOfStorage(localStorage.getItem(hooks.settingsKey)), [name]: value}
    localStorage.setItem(hooks.settingsKey, JSON.stringify(settings))
  } catch {
    // Storage can be forbidden: the choice holds for this page.
  }
  const address = new URL(location.href)
  if (!address.searchParams.has(name)) return
  address.searchParams.delete(name)
  history.replaceState(history.state, '', address)
}
