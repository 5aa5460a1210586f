import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'

/** Listens on a port, or on the next one that is free; gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, () => resolve()))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    server.removeAllListeners('listening')
    return listen(server, port + 1)
  }
  return (server.address() as AddressInfo).port
}
