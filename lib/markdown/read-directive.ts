import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {AttributeTable} from './directives.ts'
import type {PrintedText} from './printed-text.ts'
import type {ReadAttributes} from './read-attributes.ts'
import type {Reading} from './reading.ts'

/** A directive that was read: where it stands in the printed text, what is printed in it, what it says. */
export interface ReadDirective {
  readonly name: string
  readonly span: ReturnType<PrintedText['close']>
  readonly attributes: ReadAttributes
  readonly known: AttributeTable
  readonly place: Place
}

/** What an attribute says; undefined, and a fault, where it is not there. One without a value was reported as such. */
export function requireAttribute(name: string, directive: ReadDirective, {report}: Pick<Reading, 'report'>): string | undefined {
  const {attributes, known, place, span} = directive
  if (!attributes.names.has(name))
    report(
      'attribute-is-present',
      `Unexpected \`:${directive.name}[${span.printed}]\` without \`${name}\`, expected ${known.get(name)}`,
      place,
      `Write it in braces behind the bracket: \`{${name === 'id' ? '#…' : `${name}=…`}}\`.`
    )
  return attributes.values.get(name)
}

/** The layers' own of a span: what is printed in it stands in the unit. */
export function spanOf({span: {end, start}}: ReadDirective): {readonly start: number; readonly end: number} {
  return {start, end}
}
