import type {Place} from './diagnostic.ts'

/** Takes a fault down; reading goes on, so that one run reports them all. */
export type Report = (rule: string, message: string, place: Place, hint: string) => void
