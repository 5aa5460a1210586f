import {filters} from '../frame/filters.ts'
import {forward} from './forward.ts'
import {ledger} from './ledger.ts'

forward()
filters()
ledger()
