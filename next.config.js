// @ts-check
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  // Types of the messages with what each of them takes, written beside the messages whenever Next reads this file.
  experimental: {createMessagesDeclaration: './messages/en.json'}
})

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // The export goes to a folder of its own; `npm run build` swaps it in for `out/` only when it is whole.
  distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
  basePath: (process.env['BASE_PATH'] ?? '').replace(/\/+$/, ''),
  trailingSlash: true,
  images: {unoptimized: true},
  poweredByHeader: false,
  // `npm test` and `npm run typecheck` prove the types, of tests too; a build of content need not do it again.
  typescript: {ignoreBuildErrors: true},
  generateBuildId: () => 'edition',
  // Seconds a page may take. The first of an edition waits for its audit: on a machine that is busy with more, longer than the 60 of Next.
  staticPageGenerationTimeout: 900,
  experimental: {globalNotFound: true, cpus: 2}
}

export default withNextIntl(config)
