/** Fetches the faces of this page for the next one, where the connection was too slow to have them before the first paint. */
export function keepFonts(): void {
  const remember = (): void => {
    try {
      localStorage.setItem('fonts', 'kept')
    } catch {
      // Without storage the next page asks again, from the browser's cache.
    }
  }
  if (!('fonts' in document.documentElement.dataset)) return void document.fonts.ready.then(remember)
  const addresses = document.querySelector<HTMLElement>('script[data-fonts]')?.dataset['fonts']?.split(' ') ?? []
  const fetchAll = async (): Promise<void> => {
    await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()))
    remember()
  }
  addEventListener('load', () => setTimeout(() => void fetchAll().catch(() => undefined), 1000))
}
