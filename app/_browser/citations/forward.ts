import * as hooks from '../hooks.ts'

/** Follows a link to something that has left this page for one of its own. The page says where by how the fragment begins. */
export function forward(): void {
  const addresses = document.querySelector(`[${hooks.forward}]`)?.getAttribute(hooks.forward)
  const id = location.hash.slice(1)
  if (!addresses || id === '' || document.getElementById(id)) return
  const [, address] =
    Object.entries(JSON.parse(addresses) as Readonly<Record<string, string>>).find(([start]) => id.startsWith(start)) ?? []
  if (address !== undefined) location.replace(address + location.search + location.hash)
}
