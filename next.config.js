// @ts-check
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // The export goes to a folder of its own; `npm run build` swaps it in for `out/` only when it is whole.
  distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
  basePath: (process.env['BASE_PATH'] ?? '').replace(/\/+$/, ''),
  trailingSlash: true,
  images: {unoptimized: true},
  poweredByHeader: false,
  generateBuildId: () => 'edition',
  experimental: {globalNotFound: true, cpus: 2}
}

export default withNextIntl(config)
