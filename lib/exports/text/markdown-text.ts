/** Text as Markdown (CommonMark) has it: what it would take for its own signs, entities among them, has a backslash. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+])/u, '\\$1')
}
