import {readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {join} from 'node:path'
import {constants} from 'node:zlib'
import compression from 'compression'
import serveStatic from 'serve-static'
import {mediaTypeOf} from './media-type-of.ts'

/**
 * A server for a folder of static files under `basePath`, as a plain host serves them: compressed, with ranges and final slashes, and
 * with `404.html` for what is not there.
 *
 * No request ends it: tests/publish/serve-site.test.ts. Only what has a hash in its name may be kept without asking again. Whoever looks
 * at pages of this machine and does not weigh them asks for them as they are: to compress one takes as long as to show it.
 */
export function createSiteServer(folder: string, basePath: string, {compressed = true}: {readonly compressed?: boolean} = {}): Server {
  const serve = serveStatic(folder, {fallthrough: false, cacheControl: false, setHeaders: (response, path) => setHeaders(response, path)})
  // A range of a compressed file would be a range of other bytes.
  const compress = compression({
    // As small as hosts make what they compress once: what a page weighs here is what it weighs there.
    threshold: 0,
    brotli: {params: {[constants.BROTLI_PARAM_QUALITY]: 9}},
    filter: (request, response) => compressed && request.headers.range === undefined && compression.filter(request, response)
  })
  return createServer((request, response) => {
    const url = request.url ?? '/'
    const refuse = (reason?: unknown): void => answer(response, statusOf(reason), folder)
    if (basePath !== '' && !/^[/?]|^$/.test(url.startsWith(basePath) ? url.slice(basePath.length) : '-')) return refuse({status: 404})
    // serve-static redirects to what stands in `originalUrl`, with the final slash.
    const mounted: MountedRequest = Object.assign(request, {originalUrl: url, url: url.slice(basePath.length) || '/'})
    try {
      compress(mounted, response, () => serve(mounted, response, refuse))
    } catch (error) {
      refuse(error)
    }
  })
}

/** What Express calls a request whose first part of the path somebody else has dealt with. */
interface MountedRequest extends IncomingMessage {
  originalUrl: string
}

function setHeaders(response: ServerResponse, path: string): void {
  const isHashed = /[\\/]_next[\\/]static[\\/]/.test(path)
  response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  const type = mediaTypeOf(path)
  if (type !== undefined) response.setHeader('content-type', type)
}

/** A path that cannot be read is one at which there is nothing; what a reader can mend by asking otherwise keeps its own answer. */
function statusOf(reason: unknown): number {
  const status = typeof reason === 'object' && reason !== null && 'status' in reason ? Number(reason.status) : 404
  return status === 400 || status === 403 ? 404 : status
}

function answer(response: ServerResponse, status: number, folder: string): void {
  if (response.headersSent) return void response.destroy()
  response.statusCode = status
  response.setHeader('cache-control', 'no-cache')
  if (status !== 404) return void response.setHeader('content-length', '0').end()
  const page = notFoundPage(folder)
  response.setHeader('content-type', page === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8')
  response.end(page ?? 'There is nothing at this address.\n')
}

function notFoundPage(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, '404.html'))
  } catch {
    return undefined
  }
}
