import type {MetadataRoute} from 'next'
import {basePath, permanentAddress} from '#lib/routes/routes.ts'

export const dynamic = 'force-static'

/** Everything may be read and found. Robots look for this file at the root of a host; below it, it says what whoever runs the host may take over. */
export default function robots(): MetadataRoute.Robots {
  const sitemap = permanentAddress(`${basePath}/sitemap.xml`)
  return {rules: {userAgent: '*', allow: '/'}, ...(sitemap !== undefined && {sitemap})}
}
