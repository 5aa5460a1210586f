/** Gives the reader a text as a file, of a media type. Nothing is asked of the network: the file is made here. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], {type}))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
