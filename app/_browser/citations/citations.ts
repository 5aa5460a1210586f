import {filters} from '../frame/filters.ts'
import {ledger} from './ledger.ts'

filters()
ledger()
