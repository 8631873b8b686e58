/** The words that changed between two states of a clause. */
import { diffArrays } from 'diff'
import { isSpaceless } from '../characters.js'

/** A run of words that stayed, went or came. */
export interface WordChange {
  change: 'same' | 'removed' | 'added'
  /** The words as they stand, blanks and stops among them. */
  text: string
}

/** Beyond so many words that came or went, a clause counts as rewritten: looking for what stayed takes the square of it. */
const MAX_CHANGES = 1000

/**
 * Tells which words of a clause went and which came.
 * @returns runs in reading order; those that are not `added` make up the first text, those not `removed` the second
 */
export function changedWords(a: string, b: string): WordChange[] {
  const runs = diffArrays(piecesOf(a), piecesOf(b), { maxEditLength: MAX_CHANGES })
  if (!runs)
    return [
      { change: 'removed', text: a },
      { change: 'added', text: b },
    ]
  return joinAcrossBlanks(
    runs.map(({ value, added, removed }) => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/** Words, stops and blanks, one by one; each character of a script without blanks is a word. */
function piecesOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []).flatMap((piece) =>
    isSpaceless(piece.charCodeAt(0)) ? [...piece] : [piece],
  )
}

/** A blank alone that stayed between two changes belongs to both, so that a phrase that was replaced reads as one. */
function joinAcrossBlanks(runs: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ change: 'removed', text: removed })
    if (added !== '') joined.push({ change: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { change, text }] of runs.entries()) {
    if (change === 'removed') removed += text
    else if (change === 'added') added += text
    else if (text.trim() === '' && index > 0 && index < runs.length - 1) {
      removed += text
      added += text
    } else {
      flush()
      joined.push({ change, text })
    }
  }
  flush()
  return joined
}
