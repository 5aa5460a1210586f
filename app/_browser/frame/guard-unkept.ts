import type {DeviceStore} from './device-store.ts'

/** Asks before the page is left while something of it is not kept. */
export function guardUnkept(store: DeviceStore): void {
  addEventListener('beforeunload', (event) => {
    if (!store.keeps()) event.preventDefault()
  })
}
