import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {extname, join, normalize, sep} from 'node:path'
import {brotliCompressSync, constants, gzipSync} from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
}

interface Served {
  readonly type: string
  readonly tag: string
  readonly encodings: Readonly<Record<'br' | 'gzip' | 'identity', Buffer>>
}

/** A server for a folder of static files, as a plain host would serve them: compressed, with `404.html`. */
export function createSiteServer(folder: string, basePath: string): Server {
  const known = new Map<string, Served>()
  return createServer((request, response) => {
    const found = fileAt(folder, basePath, request.url ?? '/')
    const path = found ?? join(folder, '404.html')
    const served = known.get(path) ?? load(path)
    known.set(path, served)
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = !isText(served.type) ? 'identity' : /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
    const headers = {'content-type': served.type, etag: served.tag, vary: 'accept-encoding', 'cache-control': 'no-cache'}
    if (found && request.headers['if-none-match'] === served.tag) return void response.writeHead(304, headers).end()
    const body = served.encodings[encoding]
    const more = {'content-length': body.length, ...(encoding === 'identity' ? {} : {'content-encoding': encoding})}
    response.writeHead(found ? 200 : 404, {...headers, ...more}).end(request.method === 'HEAD' ? undefined : body)
  })
}

function fileAt(folder: string, basePath: string, url: string): string | undefined {
  const path = decode(url.replace(/[?#].*$/, ''))
  if (path === undefined || !`${path}/`.startsWith(`${basePath}/`)) return undefined
  const file = join(folder, normalize(path.slice(basePath.length) || '/'))
  if (!file.startsWith(join(folder, sep))) return undefined
  return [file, join(file, 'index.html')].find((candidate) => statSync(candidate, {throwIfNoEntry: false})?.isFile())
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function load(path: string): Served {
  const bytes = readFileSync(path)
  const type = types[extname(path)] ?? 'application/octet-stream'
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`
  if (!isText(type)) return {type, tag, encodings: {br: bytes, gzip: bytes, identity: bytes}}
  const br = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}})
  return {type, tag, encodings: {br, gzip: gzipSync(bytes), identity: bytes}}
}

function isText(type: string): boolean {
  return /^text\/|json|xml/.test(type)
}
