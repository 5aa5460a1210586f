import {searchPage} from './search-page.ts'

// Each query fetches files of its own: it waits until somebody stops typing.
searchPage((panel) => import('./shelf-answers.ts').then(({shelfAnswersFor}) => shelfAnswersFor(panel)), 300)
