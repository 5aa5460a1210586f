import * as hooks from '../hooks.ts'
import {deviceStore} from './device-store.ts'

/**
 * Keeps the page's fonts for the next visit where this one has the faces of the device (see `app/_styles/fonts.css`), once the page is
 * complete; and remembers which are kept, and until when this visit lasted.
 */
export function keepFonts(): void {
  const faces = (): string => document.documentElement.dataset['faces'] ?? 'local'
  const addresses = document.querySelector<HTMLElement>('script[data-fonts]')?.dataset['fonts']?.split(' ') ?? []
  const kept = (): ReadonlyArray<string> => (deviceStore.read(hooks.fontsKey) ?? '').split(' ').filter(Boolean)
  const keep = async (): Promise<void> => {
    const missing = addresses.filter((address) => !kept().includes(address))
    if (faces() === 'web') await document.fonts.ready
    else await Promise.all(missing.map(async (address) => (await fetch(address, {priority: 'low'})).arrayBuffer()))
    if (missing.length > 0) deviceStore.write(hooks.fontsKey, [...new Set([...kept(), ...addresses])].join(' '))
  }
  addEventListener('load', () => setTimeout(() => void keep().catch(() => undefined), 1000))
  addEventListener('pagehide', () => deviceStore.write(hooks.visitKey, `${faces()} ${Date.now()}`))
}
