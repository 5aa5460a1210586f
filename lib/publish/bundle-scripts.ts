import {rmSync} from 'node:fs'
import {build} from 'vite'

/** The browser modules: the file that a page asks for, and the module it is made from. */
const bundles = [
  {file: 'settings.js', entry: 'app/_browser/frame/apply-settings.ts'},
  {file: 'reader.js', entry: 'app/_browser/reading/reader.ts'},
  {file: 'parallel.js', entry: 'app/_browser/parallel/parallel-page.ts'},
  {file: 'study.js', entry: 'app/_browser/study/study.ts'},
  {file: 'citations.js', entry: 'app/_browser/citations/citations.ts'}
] as const

/** Bundles the browser modules into `folder`. */
export async function bundleScripts(folder: string): Promise<void> {
  rmSync(folder, {recursive: true, force: true})
  for (const {file, entry} of bundles) {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        minify: true,
        lib: {entry, formats: ['iife'], name: 'edition', fileName: () => file}
      }
    })
  }
}
