import {parallel} from './parallel.ts'
import {rowTools} from './row-tools.ts'

parallel()
rowTools()
