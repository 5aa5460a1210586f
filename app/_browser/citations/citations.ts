import {ledger} from './ledger.ts'

ledger()
