import {EventEmitter, once} from 'node:events'
import {createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A request as the web of the tests saw it. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly userAgent: string
  readonly cookie: string
}

export interface LoopbackWeb {
  readonly origin: string
  readonly seen: ReadonlyArray<Seen>
  /** The first request for a path, now or when it comes. */
  readonly asked: (path: string) => Promise<void>
  readonly closeConnections: () => void
  readonly close: () => Promise<void>
}

/** A host of the web on a port of this machine. */
export async function loopbackWeb(answer: RequestListener): Promise<LoopbackWeb> {
  const seen: Array<Seen> = []
  const arrivals = new EventEmitter()
  const server: Server = createServer((request, response) => {
    const entry = {
      method: request.method ?? '',
      path: decodeURI(request.url ?? ''),
      userAgent: request.headers['user-agent'] ?? '',
      cookie: request.headers.cookie ?? ''
    }
    seen.push(entry)
    arrivals.emit(entry.path)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    asked: async (path) => {
      if (!seen.some((entry) => entry.path === path)) await once(arrivals, path)
    },
    closeConnections: () => server.closeAllConnections(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

/** A page long enough to be one. */
export function html(title: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${'Мост построен. '.repeat(20)}</p></body></html>`
}

export function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}, body = ''): void {
  response.writeHead(status, {'content-type': 'text/html; charset=utf-8', ...headers}).end(body)
}

/** Raw bytes in a header, as careless hosts send them. */
function raw(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** Every way in which a host answers, by path. `onHang` is called when it will not answer a request. */
export function everyCase(onHang: () => void = () => undefined): RequestListener {
  const visits = new Map<string, number>()
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURI(request.url ?? '')
    const count = (visits.get(`${request.method} ${path}`) ?? 0) + 1
    visits.set(`${request.method} ${path}`, count)
    const redirect = (status: number, location: string): void => send(response, status, {location})
    const page = (title: string): void => send(response, 200, {}, request.method === 'HEAD' ? '' : html(title))
    switch (path) {
      case '/page':
      case '/мост/открыт':
        return page('Открыт мост')
      case '/file.pdf':
        return send(
          response,
          200,
          {'content-type': 'application/pdf', 'content-length': '1000000000'},
          request.method === 'HEAD' ? '' : '%PDF'
        )
      case '/moved':
        return redirect(301, '/moved-again')
      case '/moved-again':
        return redirect(302, '/page')
      case '/to-cyrillic':
        return redirect(301, raw('/мост/открыт'))
      case '/loop':
        return redirect(302, '/loop-2')
      case '/loop-2':
        return redirect(302, '/loop')
      case '/to-itself':
        return redirect(301, '/to-itself#again')
      case '/to-nowhere':
        return redirect(301, 'http://')
      case '/to-a-letter':
        return redirect(302, 'mailto:anna@example.org')
      case '/without-location':
        return send(response, 302)
      case '/to-the-root':
        return redirect(302, '/')
      case '/news/2017/most':
        return redirect(302, '/news/')
      case '/':
      case '/news/':
        return page('Новости')
      case '/says-so':
        return page('Страница не найдена | Новости')
      case '/empty':
        return send(response, 200, {}, request.method === 'HEAD' ? '' : '<title>Новости</title>')
      case '/for-a-browser':
        return send(
          response,
          200,
          {},
          request.method === 'HEAD' ? '' : '<title>Новости</title><div id="app"></div><script src="app.js"></script>'
        )
      case '/gone':
        return send(response, 404, {}, html('404'))
      case '/removed':
        return send(response, 410)
      case '/forbidden':
        return send(response, 403, {}, html('403'))
      case '/login':
        return send(response, 401)
      case '/challenge':
        return send(response, 503, {'cf-mitigated': 'challenge'}, html('Just a moment...'))
      case '/busy':
        return count < 3 ? send(response, 429, {'retry-after': '7'}) : page('Открыт мост')
      case '/busy-for-long':
        return send(response, 429, {'retry-after': '3600'})
      case '/falters':
        return request.method === 'GET' && count < 2 ? send(response, 503) : page('Открыт мост')
      case '/broken':
        return send(response, 500)
      case '/no-head':
        return request.method === 'HEAD' ? send(response, 405) : page('Открыт мост')
      case '/head-is-gone':
        return request.method === 'HEAD' ? send(response, 404) : page('Открыт мост')
      case '/head-hangs':
        return request.method === 'HEAD' ? onHang() : page('Открыт мост')
      case '/slow':
        return onHang()
      case '/endless':
        return undefined
      case '/breaks-off':
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-length': '100000'})
        return void response.write(html('Открыт мост').slice(0, 300), () => request.socket.end())
      case '/sets-a-cookie':
        return request.headers.cookie === 'seen=1'
          ? page('Открыт мост')
          : send(response, 302, {location: path, 'set-cookie': 'seen=1; Path=/'})
      case '/sets-a-cookie-for-its-answer':
        return request.headers.cookie === 'deep=1'
          ? page('Открыт мост')
          : send(response, 302, {location: path, 'set-cookie': 'deep=1; Path=/sets-a-cookie-for-its-answer; HttpOnly; SameSite=Lax'})
      case '/sets-the-same-cookie':
        return send(response, 302, {location: path, 'set-cookie': 'seen=1; Path=/'})
      case '/sets-ever-new-cookies':
        return send(response, 302, {location: path, 'set-cookie': `seen=${count}; Path=/`})
      case '/sets-a-cookie-of-another':
        return send(response, 302, {location: path, 'set-cookie': 'seen=1; Domain=example.org; Path=/'})
      case '/to-a-private-network':
        return redirect(302, 'http://10.0.0.1/')
      case '/to-this-link':
        return redirect(302, 'http://[::ffff:169.254.169.254]/latest/')
      case '/to-credentials':
        return redirect(302, `http://anna:secret@${request.headers.host}/page`)
      case '/to-a-file':
        return redirect(302, 'file:///page')
      case '/reset':
        return void request.socket.destroy()
      case '/big':
        return request.method === 'HEAD' ? send(response, 200) : endless(response)
    }
    if (path.startsWith('/hop/')) return redirect(302, `/hop/${Number(path.slice(5)) + 1}`)
    send(response, 404)
  }
}

/** Sends a page without end, until nobody listens. */
function endless(response: ServerResponse): void {
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'})
  response.write(html('Открыт мост'))
  const timer = setInterval(() => response.write('x'.repeat(16_384)), 1)
  response.on('close', () => clearInterval(timer))
}
