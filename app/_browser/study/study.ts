import {concordance} from './concordance.ts'
import {filters} from '../frame/filters.ts'
import {sentenceBoxes} from './sentence-boxes.ts'

filters()
concordance()
sentenceBoxes()
