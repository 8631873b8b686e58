import type { Pinpoint } from '../tree.js'

/** A part that a reference points to, as text: "paragraph:3/a", "paragraph:6–9", "annex". */
export const pinpointText = ({ part, number, to }: Pinpoint): string =>
  part + (number === undefined ? '' : `:${number}`) + (to === undefined ? '' : `–${to}`)
