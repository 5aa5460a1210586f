import {filters} from '../frame/filters.ts'

filters()
