import {filters} from './filters.ts'

filters()
