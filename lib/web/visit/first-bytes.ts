import type {ReadableStream} from 'node:stream/web'

/** What of a stream comes before the limit, in bytes; a body that breaks off, or takes too long, is judged by what came. */
export async function firstBytes(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const chunks: Array<Uint8Array> = []
  let length = 0
  const reader = body?.getReader()
  try {
    while (reader && length < most) {
      const {done, value} = await reader.read()
      if (done) break
      chunks.push(value)
      length += value.length
    }
  } catch {
    // The status and the headers are there.
  }
  await reader?.cancel().catch(() => undefined)
  return Buffer.concat(chunks).subarray(0, most)
}
