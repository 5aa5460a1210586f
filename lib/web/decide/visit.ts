import type {Refusal} from './refusal-of.ts'

/** An answer that led on to another address. */
export interface Hop {
  readonly url: string
  /** Of HTTP, 300 to 399. */
  readonly status: number
}

/** What the beginning of a page shows, for the question whether it is the document or says that there is none. */
export interface PageGlimpse {
  readonly title: string | undefined
  /** The first heading of the first rank. */
  readonly heading: string | undefined
  /** Visible characters, runs of white space counted as one. */
  readonly textLength: number
  /** A page with scripts may make its text only in a browser. */
  readonly hasScripts: boolean
}

/**
 * Why no answer came. `no-name`: no such host; `no-network`: names or routes fail for now; `refused`, `reset`: by the host;
 * `certificate`: TLS; `private`: the name stands for no public host, and nothing was asked.
 */
export type FailureReason = 'private' | 'no-name' | 'no-network' | 'refused' | 'reset' | 'certificate' | 'timeout' | 'other'

/** How a visit to an address ended. `chain` are the redirects on the way, in order. */
export type Visit =
  | {
      readonly kind: 'answered'
      readonly chain: ReadonlyArray<Hop>
      readonly url: string
      readonly status: number
      /** The answer says that it is a test for robots (`cf-mitigated`). */
      readonly challenged: boolean
      /** Undefined where it is no HTML, or an error that needs no look. */
      readonly page: PageGlimpse | undefined
    }
  /** Redirected to an address it came from, or too often. */
  | {readonly kind: 'looped'; readonly chain: ReadonlyArray<Hop>}
  /** Redirected to what is no address of the web. */
  | {readonly kind: 'misdirected'; readonly chain: ReadonlyArray<Hop>; readonly location: string}
  | {readonly kind: 'failed'; readonly chain: ReadonlyArray<Hop>; readonly reason: FailureReason; readonly detail: string}
  /** Not asked for, or not followed any further; `url` is what was not asked for, without name and password. */
  | {readonly kind: 'refused'; readonly chain: ReadonlyArray<Hop>; readonly url: string; readonly refusal: Refusal}
