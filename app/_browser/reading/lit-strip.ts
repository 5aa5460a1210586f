/** A drawing of where things lie on the page, and which of them is shown. */
export interface LitStrip {
  readonly element: HTMLElement
  readonly show: (index: number) => void
}

const names = 'http://www.w3.org/2000/svg'
const [width, height] = [1000, 16]

/** A strip that is a text from its beginning to its end, with a line where each of its parts stands; a press goes to the one that lies nearest. */
export function litStrip(text: Element, parts: ReadonlyArray<Element>, choose: (index: number) => void): LitStrip {
  const {height: length, top} = text.getBoundingClientRect()
  const places = parts.map((part) => ((part.getBoundingClientRect().top - top) / length) * width)
  const drawing = document.createElementNS(names, 'svg')
  // A drawing is pressed where something is drawn alone: what holds it is pressed anywhere.
  const element = document.createElement('div')
  for (const [name, value] of [
    ['viewBox', `0 0 ${width} ${height}`],
    ['preserveAspectRatio', 'none'],
    // What it shows is said beside it, and its presses are what the buttons do.
    ['aria-hidden', 'true']
  ] as const)
    drawing.setAttribute(name, value)
  const lines = places.map((place) => {
    const line = document.createElementNS(names, 'line')
    for (const [name, value] of Object.entries({x1: place, x2: place, y1: 2, y2: height - 2})) line.setAttribute(name, String(value))
    return line
  })
  drawing.append(...lines)
  element.append(drawing)
  element.addEventListener('click', ({clientX}) => {
    const box = element.getBoundingClientRect()
    const at = ((clientX - box.left) / box.width) * width
    const distances = places.map((place) => Math.abs(place - at))
    choose(distances.indexOf(Math.min(...distances)))
  })
  return {element, show: (index) => lines.forEach((line, at) => line.setAttribute('class', at === index ? 'current' : ''))}
}
