/** The address of a source that is not of the edition. */
export type WebAddress = `${'http' | 'https'}://${string}`
