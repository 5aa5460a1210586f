import {checkerName} from '../citations/checker-name.ts'
import {deviceStore} from '../frame/device-store.ts'
import type {FileImport} from '../frame/file-import.ts'
import {guardUnkept} from '../frame/guard-unkept.ts'
import {onOtherTab} from '../frame/on-other-tab.ts'
import {saveFile} from '../frame/save-file.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import * as hooks from '../hooks.ts'
import {adoptReviews, enterReview} from './enter-review.ts'
import {nextUndecided} from './next-undecided.ts'
import type {OwnReview} from './own-review.ts'
import type {ReviewBounds} from './read-review-file.ts'
import {exportedReviews, reviewFile, reviewFileName} from './review-file.ts'
import {createReviewForm, type ReviewForm} from './review-form.ts'
import {reviewStanding, type ReviewStanding} from './review-standing.ts'
import {createReviewStore} from './review-store.ts'
import {reviewsOf} from './reviews-of.ts'

const verdicts: ReadonlyArray<OwnReview['verdict']> = ['confirmed', 'contested']

/** Lets a reviewer confirm or contest each judgement. Reviews are kept on this device and leave it only as a file. */
export function reviewing(): void {
  const tools = document.querySelector<HTMLElement>(`[${hooks.reviewTools}]`)
  const template = document.querySelector<HTMLTemplateElement>(`template[${hooks.reviewForm}]`)?.content.querySelector('form')
  const exportButton = tools?.querySelector<HTMLButtonElement>(`[${hooks.exportMarks}]`)
  const report = tools?.querySelector<HTMLElement>(`[${hooks.importReport}]`)
  if (!tools || !template || !exportButton || !report) return
  const edition = tools.getAttribute(hooks.edition) ?? ''
  const store = createReviewStore(deviceStore, edition)
  let by = checkerName(deviceStore.read(hooks.checkerKey) ?? '')
  const forms = [...document.querySelectorAll<HTMLElement>(`[${hooks.judgement}]`)].flatMap(
    (entry) => createReviewForm(entry, template, verdicts) ?? []
  )
  const judgements = forms.map(({judgement}) => judgement)
  const bounds: ReviewBounds = {edition, verdicts, judgements}
  const names = [tools, ...forms.map(({form}) => form)].flatMap((place) => [...place.querySelectorAll<HTMLInputElement>('[name="by"]')])
  const standings = (): ((of: ReviewForm) => ReviewStanding) => {
    const reviews = reviewsOf(store.all(), judgements)
    return ({judgement}) => reviewStanding(reviews.get(judgement.id) ?? [], judgement, by)
  }

  const showTools = (): void => {
    const all = store.all()
    const own = exportedReviews(all, judgements, by)
    const others = all.filter((review) => review.by !== '' && review.by !== by).length
    const count = tools.querySelector(`[${hooks.markCount}]`)
    const counted = words(count, own.length > 0 ? hooks.saySome : hooks.sayNone, {reviews: own.length, all: judgements.length})
    say(count, counted + (others > 0 ? `; ${words(count, hooks.sayOthers, {others})}` : ''))
    const waiting = all.filter((review) => review.by === '').length
    const drafts = tools.querySelector(`[${hooks.draftCount}]`)
    say(drafts, waiting > 0 ? words(drafts, hooks.sayDrafts, {drafts: waiting}) : '')
    exportButton.disabled = own.length === 0
    const unstored = tools.querySelector(`[${hooks.unstored}]`)
    say(unstored, deviceStore.keeps() ? '' : words(unstored, hooks.sayUnstored))
  }
  const showAll = (): void => {
    const standingOf = standings()
    for (const form of forms) form.show(standingOf(form), by, deviceStore.keeps())
    for (const input of names) if (input !== document.activeElement) input.value = by
    showTools()
  }
  const callBy = (typed: string): void => {
    by = checkerName(typed)
    deviceStore.write(hooks.checkerKey, by)
    if (by !== '') adoptReviews(store, judgements, by)
    for (const input of names) input.value = by
    showAll()
  }
  const goOn = (from?: ReviewForm): void => {
    const standingOf = standings()
    const isOpen = (form: ReviewForm): boolean => !form.entry.hidden && ['', 'voided'].includes(standingOf(form).state)
    const next = nextUndecided(forms, from, isOpen)
    const line = tools.querySelector(`[${hooks.undecided}]`)
    say(line, next ? '' : words(line, hooks.sayAllDecided))
    next?.reach()
  }

  for (const mine of forms) {
    mine.form.addEventListener('input', ({target}) => {
      const name = target instanceof Element ? target.getAttribute('name') : null
      if (name !== 'verdict' && name !== 'reason') return
      const before = reviewsOf(store.all(), judgements).get(mine.judgement.id) ?? []
      enterReview(store, mine.judgement, before, mine.entered(), {by, date: new Date().toISOString().slice(0, 10)})
      mine.show(standings()(mine), by, deviceStore.keeps())
      showTools()
    })
    // Enter in a form goes on: a reviewer needs the arrow keys and this one.
    mine.form.addEventListener('submit', (event) => {
      event.preventDefault()
      goOn(mine)
    })
  }
  for (const input of names) input.addEventListener('change', () => callBy(input.value))
  tools.querySelector(`[${hooks.firstUndecided}]`)?.addEventListener('click', () => goOn())
  exportButton.addEventListener('click', () =>
    saveFile(reviewFileName(by), reviewFile(edition, exportedReviews(store.all(), judgements, by)))
  )
  let importing: Promise<FileImport> | undefined
  const fetchImport = (): Promise<FileImport> =>
    (importing ??= import('./import-reviews.ts').then(({createReviewImport}) =>
      createReviewImport(report, deviceStore, bounds, (reviews) => {
        const [only, ...others] = new Set(reviews.map((review) => review.by))
        // A device that has no name yet takes that of its only reviewer; what waits here for a name is somebody else's.
        if (by === '' && only !== undefined && others.length === 0 && !store.all().some((review) => review.by === '')) callBy(only)
        else showAll()
      })
    ))
  const input = tools.querySelector<HTMLInputElement>(`[${hooks.importMarks}]`)
  input?.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) void fetchImport().then(({take}) => take(file))
    // The same file can be chosen again, once it is mended.
    input.value = ''
  })
  if (deviceStore.read(hooks.reviewUndoKey(edition)) !== null) void fetchImport()
  onOtherTab([hooks.reviewKey(edition), hooks.checkerKey], () => {
    by ||= checkerName(deviceStore.read(hooks.checkerKey) ?? '')
    showAll()
  })
  guardUnkept(deviceStore)
  tools.hidden = false
  showAll()
}
