/** What is kept under a name on this device; null where nothing is, or storage is forbidden. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a text on this device. Storage can be forbidden: then it holds for this page alone. */
export function store(name: string, text: string): void {
  try {
    localStorage.setItem(name, text)
  } catch {
    // Nothing is lost that was there before.
  }
}
