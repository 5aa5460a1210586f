import {readableSentence, type Edition, type Locale, type TourStep} from '#lib/edition/index.ts'
import {rowAnchor} from './anchors.ts'
import {findingRoute, placeRoute} from './place-route.ts'
import {claimRoute, entityRoute, parallelRoute, passageRoute} from './routes.ts'

/** Where a step of a tour leads a reader of that language: to the translation of a sentence where there is one. tests/routes/tour-step-route.test.ts. */
export function tourStepRoute(locale: Locale, edition: Edition, step: TourStep): string {
  switch (step.kind) {
    case 'passage': {
      const {segment, unit} = readableSentence(edition, step.at, locale)
      return passageRoute(locale, edition, unit, segment.id)
    }
    case 'claim':
      return claimRoute(locale, edition.id, step.at)
    case 'finding':
      return findingRoute(
        locale,
        edition.id,
        edition.readerFindings.find(({id}) => id === step.at)!
      )
    case 'reference':
      return placeRoute(locale, edition, step.at)
    case 'entity':
      return entityRoute(locale, edition.id, step.at)
    case 'row':
      return `${parallelRoute(locale, edition.id)}#${rowAnchor(step.at)}`
  }
}
