import type {Element, ElementContent} from 'hast'

/** Which of two forms is read: of emendations, and of typographic regularisations. */
export interface TextForm {
  readonly emendations: 'printed' | 'corrected'
  readonly regularisations: 'printed' | 'corrected'
}

/** The text of HTML in one of its forms: the others are what a style sheet hides. */
export function hastText(nodes: ReadonlyArray<ElementContent>, form: TextForm, inEmendation = false): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element') return ''
      const shown = inEmendation ? form.emendations : form.regularisations
      const is =
        node.properties['dataPrinted'] !== undefined ? 'printed' : node.properties['dataCorrected'] !== undefined ? 'corrected' : undefined
      if (is !== undefined && is !== shown) return ''
      return hastText(node.children, form, inEmendation || node.properties['dataEmendation'] !== undefined)
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
