/* The names by which the pages of the report and a checker’s marks know one another: a part of `hooks.ts`, which says what such names are. */

/** The list of what the checker has entered something on. */
export const ownMarks = 'data-own-marks'
export const edition = 'data-edition'
export const claim = 'data-claim'
/** SHA-256 of the claim's text. */
export const hash = 'data-hash'
/** A source of a claim. */
export const item = 'data-item'
export const ledgerTools = 'data-ledger-tools'
/** What marks are measured by: `PageBounds` as JSON. */
export const bounds = 'data-bounds'
export const markForm = 'data-mark-form'
/** What asks for a name in the form that wants one. */
export const nameField = 'data-name-field'
/** Of the line that says how a form stands: `kept`, `voided`, or what it lacks. */
export const state = 'data-state'
/** What others say of the same, and what else the checker has said. */
export const others = 'data-others'
/** A mark whose claim reads otherwise today. */
export const voided = 'data-voided'
export const markCount = 'data-mark-count'
export const draftCount = 'data-draft-count'
export const exportMarks = 'data-export'
export const importMarks = 'data-import'
/** What came of an import, with the button that undoes it. */
export const importReport = 'data-import-report'
/** The line that says that this device keeps nothing. */
export const unstored = 'data-unstored'
export const sayUnstored = 'data-say-unstored'
export const sayNone = 'data-say-none'
export const saySome = 'data-say-some'
export const sayOthers = 'data-say-others'
export const sayDrafts = 'data-say-drafts'
export const sayKept = 'data-say-kept'
export const sayKeptBefore = 'data-say-kept-before'
export const sayVoided = 'data-say-voided'
export const sayConflict = 'data-say-conflict'
export const sayTwice = 'data-say-twice'
/** That something is not kept, and why: the reasons as JSON by the name of the lack. */
export const sayNotKept = 'data-say-not-kept'
export const sayLacks = 'data-say-lacks'
/** That nothing was taken over, and why: what is wrong with a file as JSON by the kind of problem. */
export const sayRefused = 'data-say-refused'
export const sayProblems = 'data-say-problems'
export const sayImported = 'data-say-imported'
