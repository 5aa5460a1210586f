import {z} from 'zod'
import {such} from './such.ts'

/** A hash of what somebody judged; the hint says where such come from. */
export function sha256(hint: string) {
  return z.string().superRefine(
    such(
      (value) => /^[0-9a-f]{64}$/u.test(value),
      'SHA-256 in 64 hexadecimal digits',
      () => ({hint})
    )
  )
}
