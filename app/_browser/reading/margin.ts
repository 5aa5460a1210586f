import {copiedTranslation} from './copied-translation.ts'
import {currentSection} from './current-section.ts'
import {lightButtons} from './light-buttons.ts'
import {marginNotes} from './margin-notes.ts'

marginNotes()
currentSection()
copiedTranslation()
lightButtons()
