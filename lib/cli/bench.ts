import './report-refusals.ts'
import {basePath} from '#lib/routes/routes.ts'
import {siteFiles} from '#lib/publish/site-files.ts'
import {pageBudget, weighPage} from '#lib/publish/weigh-page.ts'

/** `npm run bench`: what the heaviest page of each kind weighs, in bytes, against the budget. Exit code 1 when one is over it. */
const heaviest = new Map<string, {path: string; reading: number; scripts: number; fonts: number}>()
for (const path of siteFiles('out').filter((file) => file.endsWith('.html'))) {
  const {markup, scripts, fonts} = weighPage('out', path, basePath)
  const kind = kindOf(path)
  const known = heaviest.get(kind)
  if (!known || known.reading < markup + scripts) heaviest.set(kind, {path, reading: markup + scripts, scripts, fonts})
}

console.log(row('page', 'without fonts', 'scripts', 'fonts', 'heaviest'))
console.log(row('budget', String(pageBudget.reading), String(pageBudget.scripts), String(pageBudget.fonts), '(the first of `read` only)'))
for (const [kind, {path, reading, scripts, fonts}] of [...heaviest].sort()) {
  const over = (reading > pageBudget.reading && kind === 'read') || scripts > pageBudget.scripts || fonts > pageBudget.fonts
  console.log(row(kind, String(reading), String(scripts), String(fonts), `${path}${over ? '  OVER' : ''}`))
  if (over) process.exitCode = 1
}

/** `ru/<edition>/read/index.html` → `read`. */
function kindOf(path: string): string {
  const [locale, edition, page, more] = path.replace(/\/?index\.html$/, '').split('/')
  if (edition === undefined) return locale && locale.length > 2 ? locale : locale ? 'shelf' : 'languages'
  return page === undefined ? 'title page' : more === undefined ? page : `${page}/…`
}

function row(kind: string, reading: string, scripts: string, fonts: string, path: string): string {
  return `${kind.padEnd(16)}${reading.padStart(14)}${scripts.padStart(10)}${fonts.padStart(10)}  ${path}`
}
