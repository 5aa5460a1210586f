import {concordance} from './concordance.ts'
import {filters} from './filters.ts'

filters()
concordance()
