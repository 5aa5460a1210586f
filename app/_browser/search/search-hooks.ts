/** The place where the search answers: the address of what is searched (a folder for a shelf), of its index; where the edition begins. */
export const searchPanel = 'data-search'
export const searchIndexAt = 'data-search-index'
export const searchResults = 'data-search-results'
export const searchStatus = 'data-search-status'
/** What a hit names: the id of what was found. */
export const hit = 'data-hit'
/** What each kind of thing is called, as JSON. */
export const kindNames = 'data-kinds'
/** An edition of the shelf in the list of its page, by its id. */
export const shelfEdition = 'data-shelf-edition'
/** The pages of the edition by their names, as documents of the search, as JSON. */
export const searchedPages = 'data-searched-pages'
export const sayKeyboard = 'data-say-keyboard'
export const saySome = 'data-say-some'
export const sayDate = 'data-say-date'
export const sayAlike = 'data-say-alike'
export const sayNearest = 'data-say-nearest'
export const sayNear = 'data-say-near'
export const sayPerhaps = 'data-say-perhaps'
export const sayLeast = 'data-say-least'
export const sayLook = 'data-say-look'
export const sayMore = 'data-say-more'
