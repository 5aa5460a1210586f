import {collapse} from '#lib/text/collapse.ts'
import {text} from './shared.ts'

/** One person is one name: in NFC, with single spaces. The site keeps names so: `checkerName`. */
export const personName = text.transform((typed) => collapse(typed.normalize('NFC')))
