import {createHash} from 'node:crypto'

/** The namespace of names that are addresses (RFC 9562, section 6.6). */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** The UUID of an address, version 5 (RFC 9562): the same wherever and whenever it is made; tests/exports/changes-to-atom.test.ts. */
export function nameBasedUuid(address: string): string {
  const bytes = createHash('sha1').update(addresses).update(address, 'utf8').digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}
