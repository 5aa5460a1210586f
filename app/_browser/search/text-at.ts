/** The text at an address of the site; rejects where it cannot be had. */
export async function textAt(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(response.statusText)
  return response.text()
}
