import {searchPage} from './search-page.ts'

searchPage((panel) => import('./answers.ts').then(({answersFor}) => answersFor(panel)))
