/** How much of an input is held at once. */

/**
 * The largest row or record, in bytes: a bound for memory that no document comes near. One that is larger is a failure of its
 * own and is passed over.
 */
export const MAX_ROW_BYTES = 64 * 1024 * 1024
