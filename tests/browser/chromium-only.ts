import {test} from 'vitest'
import {isChromium} from './browser.ts'

/** For tests that ask what only the driver of Chromium can do: a slow line, a page without scripts, a finger, paper, dark colours. */
export const chromiumOnly = test.skipIf(!isChromium)
