import {readSiteAddress, type SiteAddress} from './read-site-address.ts'

/** Where this site stands: the one place at which its environment is read. Importing it throws the `Refusal` of `readSiteAddress`. */
export const siteAddress: SiteAddress = readSiteAddress(process.env)
