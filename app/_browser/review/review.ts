import {filters} from '../frame/filters.ts'
import {reviewing} from './reviewing.ts'

filters()
reviewing()
