import {marginNotes} from './margin-notes.ts'

marginNotes()
