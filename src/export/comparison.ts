/** A comparison for readers: what differs, a clause a line, with the words that changed. */
import type { ComparedClause, ComparedPair, Comparison } from '../compare/compare.js'
import type { Difference } from '../compare/differences.js'
import type { WordChange } from '../compare/word-changes.js'

/** Parts of a line that may be painted. */
export type ComparisonPart = 'added' | 'removed' | 'moved' | 'changed' | 'faint'

/** How a comparison is written. */
export interface ComparisonOptions {
  /** Longest line of a clause that came or went, in characters. @default 100 */
  width?: number
  /** Paints a part of a line, in colour for one. */
  paint?: (part: ComparisonPart, text: string) => string
}

/** How many characters of what stayed are shown beside a change. */
const CONTEXT = 30
/** Shortest run of words shown, however narrow the line. */
const MIN_WORDS = 20

/**
 * Writes what differs between two texts, in the order of the second: counts first, then a line for each clause that came
 * (`+`), went (`-`), moved (`>`) or changed (`~`), and its differences below it. Words that went stand in `[-…-]`, those that
 * came in `{+…+}`.
 */
export function toComparisonOutline({ kind, pairs }: Comparison, options: ComparisonOptions = {}): string {
  const { width = 100, paint = (_part: ComparisonPart, text: string) => text } = options
  const lines = [countsOf(kind, pairs)]
  for (const pair of pairs) {
    const { status, moved, implied, a, b, differences } = pair
    if ((status === 'same' && !moved) || (implied && differences.length === 0)) continue
    const part = moved ? 'moved' : status
    if (part === 'same') continue
    const clause = (b ?? a) as ComparedClause
    const head = `${SIGNS[part]} ${nameOf(clause)}${moved ? ` moved, was ${nameOf(a as ComparedClause)}` : ''}`
    const room = Math.max(MIN_WORDS, width - head.length - 2)
    lines.push(`${paint(part, head)}  ${cut(clause.text, room)}`)
    for (const difference of differences) lines.push(`    ${describe(difference, paint)}`)
  }
  return `${lines.join('\n')}\n`
}

const SIGNS = { added: '+', removed: '-', moved: '>', changed: '~' } as const

function countsOf(kind: Comparison['kind'], pairs: readonly ComparedPair[]): string {
  const count = (matches: (pair: ComparedPair) => boolean) => pairs.filter(matches).length
  const counts = [
    `${count(({ status }) => status === 'same')} the same`,
    `${count(({ status }) => status === 'changed')} changed`,
    `${count(({ status }) => status === 'added')} added`,
    `${count(({ status }) => status === 'removed')} removed`,
    `${count(({ moved }) => moved)} moved`,
  ]
  return `${kind}: ${counts.join(', ')}`
}

const nameOf = ({ id, type, label }: ComparedClause) =>
  id ?? (label === undefined ? type : `${type} ${label}`)

function describe(difference: Difference, paint: NonNullable<ComparisonOptions['paint']>): string {
  switch (difference.of) {
    case 'words':
      return difference.changes
        .map((change, index) => showRun(change, index, difference.changes.length, paint))
        .join('')
    case 'references': {
      const removed = difference.removed.map((symbol) => paint('removed', `-${symbol}`))
      const added = difference.added.map((symbol) => paint('added', `+${symbol}`))
      return `references: ${[...removed, ...added].join(' ')}`
    }
    case 'acts':
      return `acts: ${difference.a.join(', ') || 'none'} → ${difference.b.join(', ') || 'none'}`
    default:
      return `${difference.of}: ${difference.a ?? 'none'} → ${difference.b ?? 'none'}`
  }
}

function showRun(
  { change, text }: WordChange,
  index: number,
  count: number,
  paint: NonNullable<ComparisonOptions['paint']>,
): string {
  if (change === 'removed') return paint('removed', `[-${text}-]`)
  if (change === 'added') return paint('added', `{+${text}+}`)
  const before = index === 0 ? 0 : CONTEXT
  const after = index === count - 1 ? 0 : CONTEXT
  if (text.length <= before + after + 1) return text
  return paint('faint', `${text.slice(0, before)}…${after === 0 ? '' : text.slice(-after)}`)
}

const cut = (words: string, room: number) =>
  words.length <= room ? words : `${words.slice(0, room - 1).trimEnd()}…`
