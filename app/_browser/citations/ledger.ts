import * as hooks from '../hooks.ts'
import {deviceStore} from '../frame/device-store.ts'
import type {FileImport} from '../frame/file-import.ts'
import {guardUnkept} from '../frame/guard-unkept.ts'
import {onOtherTab} from '../frame/on-other-tab.ts'
import {saveFile} from '../frame/save-file.ts'
import {say} from '../frame/say.ts'
import {words} from '../frame/words.ts'
import {checkerName} from './checker-name.ts'
import {adopt, enterMark, enterVisit, type Judge, type Judged} from './judge.ts'
import {createMarkForm, type MarkForm} from './mark-form.ts'
import type {Marks} from './mark.ts'
import {createMarkStore} from './mark-store.ts'
import {marksFile, marksOf} from './marks-file.ts'
import type {PageBounds} from './read-marks-file.ts'
import {showOwnMarks} from './show-own-marks.ts'
import {standingOf} from './standing.ts'

/** Lets a checker judge each source of each claim. Marks are kept on this device and leave it only as a file. */
export function ledger(): void {
  const tools = document.querySelector<HTMLElement>(`[${hooks.ledgerTools}]`)
  const template = document.querySelector<HTMLTemplateElement>(`template[${hooks.markForm}]`)?.content.querySelector('form')
  const exportButton = tools?.querySelector<HTMLButtonElement>(`[${hooks.exportMarks}]`)
  const report = tools?.querySelector<HTMLElement>(`[${hooks.importReport}]`)
  if (!tools || !template || !exportButton || !report) return
  const bounds = JSON.parse(tools.getAttribute(hooks.bounds) ?? '') as PageBounds
  const {edition, least} = bounds
  const store = createMarkStore(deviceStore, edition)
  let by = checkerName(deviceStore.read(hooks.checkerKey) ?? '')
  const judge = (): Judge => ({by, least, date: new Date().toISOString().slice(0, 10)})
  const forms = [...document.querySelectorAll<HTMLElement>(`[${hooks.claim}] [${hooks.item}]`)].flatMap(
    (place) => createMarkForm(place, template, bounds) ?? []
  )
  const names = [tools, ...forms.map(({form}) => form)].flatMap((place) => [...place.querySelectorAll<HTMLInputElement>('[name="by"]')])

  const showForm = ({judged, show}: MarkForm): void => show(standingOf(store, judged, {by, least}), by, deviceStore.keeps())
  const showTools = (): void => {
    const {access, marks} = marksOf(store.all(), by)
    const own = marks.length + access.length
    const others = store.all().marks.length + store.all().access.length - own
    const count = tools.querySelector(`[${hooks.markCount}]`)
    const counted = words(count, own > 0 ? hooks.saySome : hooks.sayNone, {marks: marks.length, visits: access.length})
    say(count, counted + (others > 0 ? `; ${words(count, hooks.sayOthers, {others})}` : ''))
    const drafts = tools.querySelector(`[${hooks.draftCount}]`)
    say(drafts, store.draftCount() > 0 ? words(drafts, hooks.sayDrafts, {drafts: store.draftCount()}) : '')
    exportButton.disabled = own === 0
    const unstored = tools.querySelector(`[${hooks.unstored}]`)
    say(unstored, deviceStore.keeps() ? '' : words(unstored, hooks.sayUnstored))
  }
  const showAll = (): void => {
    forms.forEach(showForm)
    for (const input of names) if (input !== document.activeElement) input.value = by
    showTools()
    showOwnMarks()
  }
  const callBy = (typed: string): void => {
    by = checkerName(typed)
    deviceStore.write(hooks.checkerKey, by)
    if (by !== '') adopt(store, judgedIn(bounds), judge())
    for (const input of names) input.value = by
    showAll()
  }

  for (const mine of forms) {
    mine.form.addEventListener('input', ({target}) => {
      if (!(target instanceof Element)) return
      const name = target.getAttribute('name')
      // A verdict does not date a visit anew, nor a visit a verdict: each is entered when it changes.
      if (name === 'access') enterVisit(store, mine.judged.item, mine.visit(), judge())
      else if (name === 'verdict' || name === 'evidence') enterMark(store, mine.judged, mine.entered(), judge())
      else return
      forms.filter(({judged}) => judged.item === mine.judged.item).forEach(showForm)
      showTools()
    })
  }
  for (const input of names) input.addEventListener('change', () => callBy(input.value))
  exportButton.addEventListener('click', () => {
    saveFile(`${by.toLowerCase().replace(/\s+/g, '-') || 'marks'}.json`, marksFile(edition, marksOf(store.all(), by)))
  })
  const imported = ({access, marks}: Marks): void => {
    const [only, ...others] = new Set([...marks, ...access].map((mark) => mark.by))
    // A device that has no name yet takes that of its only checker; what waits here for a name is somebody else's.
    if (by === '' && only !== undefined && others.length === 0 && store.draftCount() === 0) callBy(only)
    else showAll()
  }
  let importing: Promise<FileImport> | undefined
  const fetchImport = (): Promise<FileImport> => {
    return (importing ??= import('./fetched-later.ts').then(({createMarksImport}) =>
      createMarksImport(report, deviceStore, bounds, imported)
    ))
  }
  const input = tools.querySelector<HTMLInputElement>(`[${hooks.importMarks}]`)
  input?.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) void fetchImport().then(({take}) => take(file))
    // The same file can be chosen again, once it is mended.
    input.value = ''
  })
  if (deviceStore.read(hooks.oldMarksKey(edition)) !== null)
    void import('./fetched-later.ts').then(({takeInOld}) => {
      takeInOld(deviceStore, edition)
      showAll()
    })
  if (deviceStore.read(hooks.markKey('undo', edition)) !== null) void fetchImport()

  const kept = (['mark', 'access', 'draft'] as const).map((kind) => hooks.markKey(kind, edition))
  onOtherTab([...kept, hooks.checkerKey], () => {
    by ||= checkerName(deviceStore.read(hooks.checkerKey) ?? '')
    showAll()
  })
  guardUnkept(deviceStore)
  tools.hidden = false
  showAll()
}

/** Every source of every claim, whether this page has a form for it or not. */
function judgedIn({claims}: PageBounds): ReadonlyArray<Judged> {
  return Object.entries(claims).flatMap(([claim, {hash, items}]) => items.map((item) => ({claim, hash, item})))
}
