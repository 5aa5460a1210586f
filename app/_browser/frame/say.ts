/** Shows a text in an element that announces itself, where it is not what stands there already: nothing is announced twice. */
export function say(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
