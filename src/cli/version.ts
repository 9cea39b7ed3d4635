declare const BYLAW_VERSION: string | undefined

/** Set by the build; a run from source says so. */
export const version = typeof BYLAW_VERSION === 'string' ? BYLAW_VERSION : '0.0.0-source'
