/**
 * Names are suggested in the box of the search: what suggests them is loaded when the box is first used. Without it the box is a form, and is
 * asked for again when the box is used again.
 */
export function suggestLater(): void {
  const field = document.querySelector<HTMLInputElement>('[action$="/search/"] [name]')
  let loading: Promise<void> | undefined
  const load = (): void => {
    loading ??= import('./suggest.ts').then(({suggest}) => suggest(field!)).catch(() => void (loading = undefined))
  }
  field?.addEventListener('focus', load)
  field?.addEventListener('input', load)
}
