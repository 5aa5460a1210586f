import type {Nodes} from 'mdast'

const names: Readonly<Record<string, string>> = {
  html: 'HTML',
  thematicBreak: 'rule',
  inlineCode: 'code',
  blockquote: 'quotation',
  definition: 'address of a link',
  linkReference: 'link',
  imageReference: 'image',
  containerDirective: 'block',
  leafDirective: 'directive'
}

/** What people call a node of Markdown. */
export function nodeName({type}: Nodes): string {
  return names[type] ?? type
}
