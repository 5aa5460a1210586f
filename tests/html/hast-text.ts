import type {Element, ElementContent} from 'hast'

/** Which of two forms is read: of emendations, and of typographic regularisations. */
export interface TextForm {
  readonly emendations: 'printed' | 'corrected'
  readonly regularisations: 'printed' | 'corrected'
}

/** The text of HTML in one of its forms: the printed ones are what a script puts in. */
export function hastText(nodes: ReadonlyArray<ElementContent>, form: TextForm): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element') return ''
      const shown = node.properties['dataEmendation'] === undefined ? form.regularisations : form.emendations
      const printed = node.properties['dataPrinted']
      return printed !== undefined && shown === 'printed' ? String(printed) : hastText(node.children, form)
    })
    .join('')
}

/** Every element, each with those round it, the outermost first. */
export function elementsOf(
  nodes: ReadonlyArray<ElementContent>,
  ancestors: ReadonlyArray<Element> = []
): ReadonlyArray<{readonly element: Element; readonly ancestors: ReadonlyArray<Element>}> {
  return nodes.flatMap((node) =>
    node.type === 'element' ? [{element: node, ancestors}, ...elementsOf(node.children, [...ancestors, node])] : []
  )
}
