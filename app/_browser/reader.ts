import {cameBack} from './came-back.ts'
import {cards} from './cards.ts'
import {copyButtons} from './copy-buttons.ts'
import {keepFonts} from './keep-fonts.ts'
import {panels} from './panels.ts'
import {settingsButtons} from './settings-buttons.ts'

settingsButtons()
panels()
cards()
cameBack()
copyButtons()
keepFonts()
