import {filters} from './filters.ts'
import {ledger} from './ledger.ts'

filters()
ledger()
