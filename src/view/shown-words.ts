/** The words of a leaf as they stand in the source, with what joining its lines left out told apart. */

/** A run of characters of the source. */
export interface Run {
  text: string
  /** True for what the words have not: a hyphen at a line end, a line end inside a script without blanks. */
  isJoint: boolean
}

const BLANK = /\s/
/** What may stand where a word was broken. */
const JOINT = /[\s\u00ad\u2010-]/

/**
 * Parts a slice of the source into what its leaf's words show and what they do not. All runs together are the slice.
 * @param slice the source between the leaf's offsets
 * @param value the words of the leaf
 */
export function runsOf(slice: string, value: string): Run[] {
  if (slice === value) return [{ text: slice, isJoint: false }]
  const runs: Run[] = []
  let start = 0
  let isJoint = false
  let inValue = 0
  const turn = (at: number, next: boolean) => {
    if (next === isJoint) return
    if (at > start) runs.push({ text: slice.slice(start, at), isJoint })
    start = at
    isJoint = next
  }
  for (let at = 0; at < slice.length; at++) {
    const character = slice[at] as string
    // A hyphen that was put in where a word had been broken.
    while (inValue < value.length && value[inValue] !== character && isPassed(value, inValue, character))
      inValue++
    if (value[inValue] === character || (BLANK.test(character) && BLANK.test(value[inValue] ?? ''))) {
      turn(at, false)
      inValue++
    } else if (BLANK.test(character) && BLANK.test(value[inValue - 1] ?? ' ')) turn(at, false)
    else if (JOINT.test(character)) turn(at, true)
    // The words are not those of the source.
    else return [{ text: slice, isJoint: false }]
  }
  if (slice.length > start) runs.push({ text: slice.slice(start), isJoint })
  return runs
}

/** True for a hyphen or blank of the words that the source has not before a character. */
const isPassed = (value: string, at: number, character: string): boolean =>
  JOINT.test(value[at] as string) && !JOINT.test(character)
