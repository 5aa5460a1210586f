import type {Element} from 'hast'

/** Whether an element is a script that is data, which no browser runs. */
export function isDataScript({properties, tagName}: Element): boolean {
  return tagName === 'script' && properties['type'] === 'application/ld+json'
}
