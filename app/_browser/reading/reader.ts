import {cameBack} from '../frame/came-back.ts'
import {cards} from './cards.ts'
import {copyButtons} from '../frame/copy-buttons.ts'
import {keepFonts} from '../frame/keep-fonts.ts'
import {nameStops} from './name-stops.ts'
import {panels} from '../frame/panels.ts'
import {layOutRest} from './lay-out-rest.ts'
import {suggestLater} from '../search/suggest-later.ts'
import {settingsButtons} from '../frame/settings-buttons.ts'
import {textForm} from '../frame/text-form.ts'

textForm()
layOutRest()
settingsButtons()
nameStops()
panels()
cards()
cameBack()
copyButtons()
keepFonts()
suggestLater()
