import {accessSync, constants, existsSync, mkdirSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'

const expected = 'expected a folder that does not exist yet, is empty, or holds a site made before'

/**
 * Throws a `Refusal` where a site may not be published, because what stands at `place` would be lost: a file, a folder that is no site,
 * or one that holds the folder `project`, or where nothing may be written, before the work of a build; tests/publish/check-place.test.ts.
 */
export function checkPlace(place: string, project: string): void {
  try {
    const real = existsSync(place) ? realpathSync(place) : resolve(place)
    const way = relative(realpathSync(project), real)
    if (way.split(sep).every((part) => part === '..' || part === ''))
      throw new Refusal(`Unexpected OUT_DIR \`${place}\`, which holds the project itself, ${expected}, as in OUT_DIR=out`)
    mkdirSync(dirname(real), {recursive: true})
    // The new site is made beside the former one.
    accessSync(dirname(real), constants.W_OK)
    if (!existsSync(real)) return
    if (!statSync(real).isDirectory()) throw new Refusal(`Unexpected file \`${place}\` where the site would stand, ${expected}`)
    const [first] = readdirSync(real)
    if (first !== undefined && !existsSync(join(real, 'index.html')))
      throw new Refusal(`Unexpected \`${first}\` in \`${place}\`, which is no site, ${expected}`)
  } catch (error) {
    throw diskRefusal(error, `Could not look at \`${place}\`, where the site would stand`)
  }
}
