/*
 * The names by which the pages and the browser modules know one another. What a browser module looks for, reads or writes stands here;
 * components spell it by its name here and never as an attribute of their own. An attribute that only styles, exports or other
 * programs read does not stand here. A setting `x` is the attribute `data-x` of `<html>`: those stand in `frame/view-settings.ts`.
 *
 * `data-say-…` are the words that a module shows, in the page's language, and no other name is: an attribute is text or state, never
 * both, and no style asks for words. `tests/browser/hooks.test.ts` proves all of this. Constants, so that a bundle holds what it uses.
 */

// Frame
/** Of `<html>`: scripts run; of the script in the head, the addresses of the page's fonts. */
export const scripts = 'data-scripts'
export const fonts = 'data-fonts'
/** Of `<html>`, the faces of this visit: `web`, `local`, or `wait` until that is decided. */
export const faces = 'data-faces'
/** A `details` that closes by Esc and from outside. */
export const panel = 'data-panel'
/** A button that changes the setting of this name to its value. */
export const set = 'data-set'
/** A button that copies, and what it copies beside it. */
export const copy = 'data-copy'
export const copied = 'data-copied'
/** A form of filters, in what it narrows; the entries that it narrows, and how many are left. */
export const filters = 'data-filters'
export const filtered = 'data-filtered'
export const entry = 'data-entry'
export const entryCount = 'data-entry-count'
/** The backlink to the marker that the reader came from. */
export const cameBack = 'data-came-back'
/** What a button says when it is done; in the bar, the name of the section that is being read. */
export const sayDone = 'data-say-done'
export const here = 'data-here'

export * from './filter-names.ts'
export * from './search/search-hooks.ts'

// Reading
export * from './reading/light-hooks.ts'
/** A printed marker of a citation; a mention with its type and its entities; the entry of an entity. */
export const cite = 'data-cite'
export const mention = 'data-mention'
export const entity = 'data-entity'
export const card = 'data-card'
/** What other pages say of a sentence of a claim. */
export const claimEvidence = 'data-claim-evidence'
/** The note of a marker, with its number; one that stands in the margin; the note whose marker is pointed at, the marker whose note is. */
export const note = 'data-note'
export const placed = 'data-placed'
export const lit = 'data-lit'
/** Of what is corrected or regularised, its printed form and the language of that; while it shows the printed one, the other. */
export const printed = 'data-printed'
export const printedLang = 'data-printed-lang'
export const corrected = 'data-corrected'

/** A sign beside a sentence; in the report, the sentences that an entry is about, in every language. */
export const sign = 'data-sign'
export const about = 'data-about'
/** A mention of what was named before it in its place. */
export const again = 'data-again'
/** A correction that leads to the apparatus. */
export const emendation = 'data-emendation'

/** A passage whose layout the first paint does not wait for. */
export const later = 'data-later'

// Parallel text
export const parallel = 'data-parallel'
export const row = 'data-row'
export const cell = 'data-cell'
/** A cell whose language has nothing in the row. */
export const none = 'data-none'
/** Of a segment: the finer links of its row that it belongs to. */
export const link = 'data-link'
/** Of a stretch of text: the phrases that it belongs to, and those that have more words than these. */
export const phrase = 'data-phrase'
export const part = 'data-part'
/** Of a row: the phrases that correspond only partly, and between which languages. */
export const partly = 'data-partly'
/** How the row is cited. */
export const citation = 'data-citation'
/** What corresponds to what is pointed at: `from`, empty, or `part`. */
export const marked = 'data-marked'
/** A row that is opened in the view of one language, and the button that opens it. */
export const open = 'data-open'
export const openRow = 'data-open-row'
/** A row with a note of the reader’s. */
export const noted = 'data-noted'
export const rowTools = 'data-row-tools'
export const copyRow = 'data-copy-row'
export const noteState = 'data-note-state'
export const exportNotes = 'data-export-notes'
export const sayChoice = 'data-say-choice'

// The drawing of links
/** A sentence as a box; one that Esc has silenced while it is pointed at. */
export const sentenceBox = 'data-sentence-box'
export const silent = 'data-silent'

// Concordance
/** The address of the index; that of the edition’s pages; the names of its kinds of places. */
export const concordance = 'data-concordance'
/** The index with the translations of the edition, where there are any. */
export const fullConcordance = 'data-concordance-translations'
export const base = 'data-base'
export const passages = 'data-passages'
export const hits = 'data-hits'
export const hitCount = 'data-hit-count'
/** The names of the languages, as JSON. */
export const languageNames = 'data-language-names'
/** What is done with hits: shown where there are some; the buttons that save them, with the format; how the query is cited. */
export const hitTools = 'data-hit-tools'
export const saveHits = 'data-save-hits'
export const queryCitation = 'data-query-citation'
export const sayQuery = 'data-say-query'
export const sayFound = 'data-say-found'
export const sayFailed = 'data-say-failed'
export const sayNothing = 'data-say-nothing'
export const sayMisprinted = 'data-say-misprinted'
export const sayTranslation = 'data-say-translation'
/** What stands behind a stretch that is copied of a translation. */
export const sayTranslated = 'data-say-translated'

// The report on citations
/** Where links into the report as it was lead now: addresses as JSON by how their fragments begin. */
export const forward = 'data-forward'

// A checker's marks
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

// A reviewer's reviews
export * from './review/review-hooks.ts'

/** What a module says to another: the card is to close. */
export const closeCardEvent = 'close-card'

/** Ids that scripts give or ask for. */
export const cardId = 'card'
export const cardStatusId = 'card-status'
export const litMentionsId = 'lit-mentions'
export const phraseChoiceId = 'phrase-choice'
export const concordanceId = 'concordance'
export const suggestionsId = 'suggestions'

/** The id of the note that belongs to a printed marker: `cite-3-1` has `note-3-1`, as `lib/routes/anchors.ts` names them. */
export function noteIdOf(marker: string): string {
  return marker.replace(/^cite-/, 'note-')
}

/** The marker of a note. */
export function citeIdOf(note: string): string {
  return note.replace(/^note-/, 'cite-')
}

export * from './stored-names.ts'
