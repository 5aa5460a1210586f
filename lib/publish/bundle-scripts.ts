import {rmSync} from 'node:fs'
import {build} from 'vite'

/** The browser modules: the file that a page asks for, and the module it is made from. One blocks, and is no module of the browser's. */
const bundles: ReadonlyArray<{readonly file: string; readonly entry: string; readonly format?: 'iife'}> = [
  {file: 'settings.js', entry: 'app/_browser/frame/apply-settings.ts', format: 'iife'},
  {file: 'reader.js', entry: 'app/_browser/reading/reader.ts'},
  {file: 'margin.js', entry: 'app/_browser/reading/margin.ts'},
  {file: 'parallel.js', entry: 'app/_browser/parallel/parallel-page.ts'},
  {file: 'study.js', entry: 'app/_browser/study/study.ts'},
  {file: 'search.js', entry: 'app/_browser/search/search.ts'},
  {file: 'shelf.js', entry: 'app/_browser/search/shelf.ts'},
  {file: 'review.js', entry: 'app/_browser/review/review.ts'},
  {file: 'register.js', entry: 'app/_browser/register/register.ts'},
  {file: 'report.js', entry: 'app/_browser/citations/report.ts'},
  {file: 'citations.js', entry: 'app/_browser/citations/citations.ts'}
]

/** Bundles the browser modules into `folder`; what one imports when it is asked for is a file beside it, named after both. */
export async function bundleScripts(folder: string): Promise<void> {
  rmSync(folder, {recursive: true, force: true})
  for (const {file, entry, format = 'es'} of bundles) {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        minify: true,
        lib: {entry, formats: [format], name: 'edition', fileName: () => file},
        rolldownOptions: {
          // What a part that is asked for later shares with the module of the page stays in that: one request and some 200 bytes less.
          preserveEntrySignatures: 'allow-extension',
          optimization: {inlineConst: true},
          output: {chunkFileNames: `${file.replace(/\.js$/, '')}-[name].js`, minify: true}
        }
      }
    })
  }
}
