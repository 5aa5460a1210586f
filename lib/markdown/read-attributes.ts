import type {TextDirective} from 'mdast-util-directive'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {AttributeTable} from './directives.ts'
import type {Reading} from './reading.ts'
import {writtenAttributes} from './written-attributes.ts'

export interface ReadAttributes {
  /** What is said: of known attributes, never blank but for `corr`. */
  readonly values: ReadonlyMap<string, string>
  /** Which are written, though they say nothing. */
  readonly names: ReadonlySet<string>
}

/** The attributes of a directive that say something: known ones, each once, none of them blank but `corr=""`. The others are reported. */
export function readAttributes(
  node: TextDirective,
  known: AttributeTable,
  place: Place,
  {report, source}: Pick<Reading, 'report' | 'source'>
): ReadAttributes {
  const written = writtenAttributes(node, source)
  const seen = new Set<string>()
  const twice = new Set<string>()
  const id = node.attributes?.['id']
  const behindDots = written.filter(({name}) => name === 'class').map(({value}) => value ?? '')
  const withoutDots = [...(id ? [id] : []), ...behindDots].join('-')
  for (const {name, value} of written) {
    const isSecond = seen.has(name)
    seen.add(name)
    if (isSecond) {
      twice.add(name)
      if (name === 'class') continue
      report(
        'attribute-stands-once',
        `Unexpected second \`${name}\` of \`:${node.name}\`, expected each attribute once`,
        place,
        name === 'ref'
          ? 'Several entities stand in one attribute: `ref="one two"`.'
          : 'Of two values one would be lost: keep the right one.'
      )
    } else if (name === 'class' && known.has('id')) {
      report(
        'id-follows-grammar',
        `Unexpected dot in \`${id ? `#${id}` : ''}.${behindDots.join('.')}\`, expected an id without dots`,
        place,
        `Markdown makes a class of what follows a dot: write \`#${withoutDots}\`.`
      )
    } else if (!known.has(name)) {
      const names = [...known.keys()]
      report(
        'attribute-is-known',
        `Unexpected attribute \`${name}\` of \`:${node.name}\`, expected ${names.length > 0 ? `one of ${names.map((attribute) => `\`${attribute}\``).join(', ')}` : 'none'}`,
        place,
        nameHint(name, names) ?? 'Take it out; in text that only looks like one, write a backslash before the brace: `\\{`.'
      )
    } else if (value === undefined || (value.trim() === '' && name !== 'corr')) {
      report(
        'attribute-is-present',
        `Unexpected \`${name}\` of \`:${node.name}\` without a value, expected ${known.get(name)}`,
        place,
        name === 'corr'
          ? 'Write `corr=""` where nothing should stand there.'
          : `Write the value behind the name, \`${name}=…\`, or take the attribute out.`
      )
    }
  }
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const says = (value ?? '').trim() !== '' || name === 'corr'
    if (known.has(name) && !twice.has(name) && says) values.set(name, value ?? '')
  }
  if (known.has('id') && !twice.has('id') && behindDots.length > 0) {
    values.set('id', withoutDots)
    seen.add('id')
  }
  return {values, names: seen}
}
