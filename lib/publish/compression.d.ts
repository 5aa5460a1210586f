declare module 'compression' {
  import type {IncomingMessage, ServerResponse} from 'node:http'
  import type {BrotliOptions} from 'node:zlib'

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean

  /** Compresses what is written to a response. The types that are published for the package want Express. */
  function compression(options: {
    readonly filter: Filter
    readonly brotli: BrotliOptions
    /** Bytes from which on a file is compressed. */
    readonly threshold: number
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void

  namespace compression {
    /** Whether a media type is worth compressing. */
    const filter: Filter
  }

  export default compression
}
