import {copiedTranslation} from './copied-translation.ts'
import {marginNotes} from './margin-notes.ts'

marginNotes()
copiedTranslation()
