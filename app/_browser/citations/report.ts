import {filters} from '../frame/filters.ts'
import {forward} from './forward.ts'

forward()
filters()
