import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Refusal} from '#lib/diagnostics/refusal.ts'

/** The port where none is asked for, and how many after it are tried where others have taken it. */
const usualPort = 3000
const tries = 20

interface ListenOptions {
  /** The port that is tried first where none is asked for. */
  readonly first?: number
  /** Who is heard, by the address of this machine that he asks; everybody where none is named. */
  readonly host?: string
}

/**
 * Listens on the port that is asked for, on any that is free where that is 0, or else on 3000 or the next that is free; gives the port. Throws
 * a `Refusal` where the port that is asked for is taken or not allowed, or no usual one is free; tests/cli/listen.test.ts.
 */
export async function listen(server: Server, asked: number | undefined, {first = usualPort, host}: ListenOptions = {}): Promise<number> {
  const last = Math.min(asked ?? first + tries - 1, 65_535)
  for (let port = asked ?? first; port <= last; port++) {
    const code = await tryPort(server, port, host)
    if (code === undefined) return (server.address() as AddressInfo).port
    if (code === 'EADDRINUSE' && asked === undefined) continue
    if (port === 0) throw new Refusal(`Could not listen on any port${host === undefined ? '' : ` of ${host}`}: ${code}.`)
    const why = code === 'EADDRINUSE' ? 'something else listens there' : code === 'EACCES' ? 'this user may not listen there' : code
    throw new Refusal(`Could not listen on port ${port}: ${why}. Name another, as in PORT=${port < 60_000 ? port + 1000 : usualPort}.`)
  }
  throw new Refusal(`Could not listen on any port from ${first} to ${last}: all are taken. Name another, as in PORT=8080.`)
}

/** Whether the server could listen, found out before the work of a build. Throws as `listen` does. */
export async function checkPort(asked: number | undefined): Promise<void> {
  const server = createServer()
  await listen(server, asked)
  await new Promise((resolve) => server.close(resolve))
}

function tryPort(server: Server, port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      server.removeListener('error', failed).removeListener('listening', listening)
      then()
    }
    const failed = (error: Error): void =>
      settle(() => ('code' in error && typeof error.code === 'string' ? resolve(error.code) : reject(error)))
    const listening = (): void => settle(() => resolve(undefined))
    server.once('error', failed).once('listening', listening).listen({port, host})
  })
}
