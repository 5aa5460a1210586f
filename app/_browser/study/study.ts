import {concordance} from './concordance.ts'
import {filters} from '../frame/filters.ts'

filters()
concordance()
