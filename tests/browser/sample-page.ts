import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A page by the conventions of the markup and nothing else: what the browser modules may rely on. */
const page = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Sample</title>
<style>
  #card { max-inline-size: 20rem; overflow: auto }
  [data-note] { display: none }
  @media (min-width: 1200px) { [data-note] { display: block; float: right; width: 10rem } }
  html[data-notes=off] [data-note] { display: none }
  :focus-visible { outline: 2px solid }
</style>
<script src="/assets/settings.js" data-fonts="/fonts/literata-latin.woff2"></script></head><body>
<button data-set="text" value="printed">Printed</button><button data-set="hide" value="person">Persons</button>
<p id="ru-b1" data-unit lang="ru"><span id="ru-b1-1" data-segment>Прибыл <a data-mention="person" data-entity="aisha" href="/entities/aisha/">Айша</a> и
<a data-mention="place" data-entity="osh baku" href="/entities/osh/">Ош и Баку</a> <a id="cite-3-1" data-cite="3" href="#ref-3">[3]</a>.</span>
<span data-emendation="hyphenation" data-printed="при-няли">приняли</span></p>
<aside id="note-3-1" data-note="3" role="note" aria-label="Note 3"><p>The source of three, <a href="#ref-3">the list</a></p></aside>
<p id="far" style="margin-block-start: 30rem">Elsewhere</p>
<div style="block-size: 120rem"></div>
<ol><li id="ref-3">Entry <a href="#cite-3-1">a</a> <a href="#cite-3-2">b</a></li></ol>
<div data-parallel role="table">
<div data-row="a1" role="row"><div data-cell lang="ky" role="cell"><span id="ky-a1" data-link="1">Бир.</span> <span id="ky-a2" data-link="2">Эки.</span></div><div data-cell lang="ru" role="cell"><span id="ru-a1" data-link="1">Один.</span> <span id="ru-a2" data-link="2">Два.</span></div></div>
<div data-row="a3" role="row"><div data-cell lang="ky" role="cell" id="ky-cell">Үч.</div><div data-cell lang="ru" role="cell" id="ru-cell">Три.</div></div>
</div>
<script type="module" src="/assets/reader.js"></script><script type="module" src="/assets/parallel.js"></script></body></html>`

const entry = (id: string): string =>
  `<!doctype html><title>${id}</title><div data-card aria-label="${id}"><p id="x-${id}">Entry of ${id} <a href="/entities/${id}/">more</a></p></div>`

/** Serves the sample page and the bundled browser modules; gives the server and its address. */
export async function serveSample(): Promise<{server: Server; address: string}> {
  const server = createServer(({url = '/'}, response) => {
    const path = url.replace(/\?.*/, '')
    const entity = /^\/entities\/(\w+)\/$/.exec(path)?.[1]
    if (path.startsWith('/assets/'))
      return void response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(`public${path}`))
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(entity ? entry(entity) : page)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {server, address: `http://localhost:${(server.address() as AddressInfo).port}/`}
}
