/** The words that an element has for a script to show; each `{name}` in them is the value of that name. */
export function words(
  element: Element | null | undefined,
  hook: `data-say-${string}`,
  values: Readonly<Record<string, string | number>> = {}
): string {
  return filled(element?.getAttribute(hook) ?? '', values)
}

/** A text with the values for its `{names}`; a name without a value stays. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
