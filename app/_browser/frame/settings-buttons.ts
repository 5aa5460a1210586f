import {attributeOf, settingDefaults, settingsOfStorage, storageKey, type SettingName} from './view-settings.ts'

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

/** Makes the buttons `[data-set]` switch the attributes of `<html>`, keep the choice, and show it. */
export function settingsButtons(): void {
  const root = document.documentElement
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-set]')]
  const current = (name: SettingName): string => root.dataset[name] ?? settingDefaults[name]
  const show = (): void => {
    for (const button of buttons) {
      const name = button.dataset['set'] as SettingName
      button.setAttribute('aria-pressed', String(isDown(name, current(name), button.value)))
    }
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const name = button.dataset['set'] as SettingName
      const value = pressed(name, current(name), button.value)
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
    const settings = {...settingsOfStorage(localStorage.getItem(storageKey)), [name]: value}
    localStorage.setItem(storageKey, JSON.stringify(settings))
  } catch {
    // Storage can be forbidden: the choice holds for this page.
  }
  const address = new URL(location.href)
  if (!address.searchParams.has(name)) return
  address.searchParams.delete(name)
  history.replaceState(history.state, '', address)
}
