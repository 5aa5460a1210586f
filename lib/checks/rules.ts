import {addressIsWhole} from './address-is-whole.ts'
import {addressNamesADocument} from './address-names-a-document.ts'
import {characterIsWhole} from './character-is-whole.ts'
import {citationsAscend} from './citations-ascend.ts'
import {dateAgreesWithAddress} from './date-agrees-with-address.ts'
import {entryIsFinished} from './entry-is-finished.ts'
import {eventHasOneDate} from './event-has-one-date.ts'
import {identifierHasItsCheckDigit} from './identifier-has-its-check-digit.ts'
import {markerFollowsPunctuation} from './marker-follows-punctuation.ts'
import {nameHasOneSpelling} from './name-has-one-spelling.ts'
import {quotationHasSource} from './quotation-has-source.ts'
import {quotationMarksBalance} from './quotation-marks-balance.ts'
import {referencesAreCited} from './references-are-cited.ts'
import {sourceFollowsItsEvent} from './source-follows-its-event.ts'
import {sourceHasDate} from './source-has-date.ts'
import {sourceHasTitle} from './source-has-title.ts'
import {sourceIsListedOnce} from './source-is-listed-once.ts'
import {sourcePrecedesTheArticle} from './source-precedes-the-article.ts'
import {titleIsWhole} from './title-is-whole.ts'
import {wordHasOneScript} from './word-has-one-script.ts'
import {wordHidesNothing} from './word-hides-nothing.ts'
import {wordsHaveOneSource} from './words-have-one-source.ts'
import {yearHasFourDigits} from './year-has-four-digits.ts'
import type {Rule} from './rule.ts'

/** Every rule, in the order of a report: the record of the sources first, then their numbers, the text, and its characters. */
export const rules: ReadonlyArray<Rule> = [
  sourceIsListedOnce,
  addressIsWhole,
  addressNamesADocument,
  sourceHasTitle,
  titleIsWhole,
  sourceHasDate,
  yearHasFourDigits,
  dateAgreesWithAddress,
  sourcePrecedesTheArticle,
  sourceFollowsItsEvent,
  entryIsFinished,
  referencesAreCited,
  citationsAscend,
  markerFollowsPunctuation,
  quotationMarksBalance,
  quotationHasSource,
  wordsHaveOneSource,
  eventHasOneDate,
  nameHasOneSpelling,
  identifierHasItsCheckDigit,
  wordHasOneScript,
  wordHidesNothing,
  characterIsWhole
]
