import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Edition} from '#lib/edition/index.ts'
import {encodingDescription} from './encoding-description.ts'
import {fileDescription} from './file-description.ts'
import {profileDescription} from './profile-description.ts'
import {revisionDescription} from './revision-description.ts'

/** What the file is, who answers for what, what it was made from, how it was encoded, and what has changed. */
export function headerToTei(edition: Edition): Element {
  return x('teiHeader', [fileDescription(edition), encodingDescription(edition), profileDescription(edition), revisionDescription(edition)])
}
