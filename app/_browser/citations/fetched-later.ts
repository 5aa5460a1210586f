/* What few checkers need, in one file that is fetched when it is asked for. */
export {createMarksImport} from './marks-import.ts'
export {takeInOld} from './take-in-old.ts'
