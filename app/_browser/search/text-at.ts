declare global {
  /** The texts that a page has asked for, by their addresses: its modules are bundled apart, and ask for some of them alike. */
  var textsAsked: Map<string, Promise<string>> | undefined
}

/** The text at an address of the site, fetched once a page; rejects where it cannot be had, and then asks again when it is asked again. */
export function textAt(address: string): Promise<string> {
  const asked = (globalThis.textsAsked ??= new Map())
  const {href} = new URL(address, location.href)
  const text = asked.get(href) ?? fetched(href)
  asked.set(href, text)
  text.catch(() => asked.delete(href))
  return text
}

async function fetched(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(response.statusText)
  return response.text()
}
