import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import type {Edition} from '#lib/edition/index.ts'
import {passageFiles} from '#lib/exports/passages/passage-files.ts'
import {editionFrom} from '../../sound-edition.ts'
import {hostileEdition} from '../hostile-edition.ts'
import {hostileTranslation} from '../tei/hostile-translation.ts'
import {layeredEdition} from '../tei/layered-edition.ts'

/** An edition with the files of its passages, as often as tests ask. */
export interface PassageEdition {
  readonly name: string
  readonly edition: Edition
  /** By their path below `passages/`. */
  readonly files: ReadonlyMap<string, string>
}

/** What is published, sound editions of every make, and such as hold what formats could take for signs of their own. */
export const passageEditions: ReadonlyArray<PassageEdition> = [
  ...editionIds().map((id) => [id, editionOf(id)] as const),
  ['the bridges', editionFrom()] as const,
  ['the mill', editionFrom({}, 'tegirmen-2001')] as const,
  ['the translated', editionFrom({}, 'mosty-2002')] as const,
  ['the layered', layeredEdition()] as const,
  ['the hostile', hostileEdition().edition] as const,
  ['the hostile in translation', hostileTranslation()] as const
].map(([name, edition]) => ({name, edition, files: new Map([...passageFiles(edition)].map(({content, path}) => [path, content]))}))
