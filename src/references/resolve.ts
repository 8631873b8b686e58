/** Whose text a number is: from the words around it, the document's issuer, the number's shape, session and date. */
import type { CitationKind, OrganisationGrammar } from '../grammar/schema.js'
import type { CitedNumber, CitedUse } from './tokens.js'

/** What is known of a number's surroundings. */
export interface Surroundings {
  /** What the head says that it is. */
  kind: CitationKind
  /** The bodies that the words around it name; a short name may stand for several. */
  issuers: readonly string[] | undefined
  /** True when "its" or "their" stands before it. */
  own: boolean
  /** Bodies that the citation before it in the same clause was of. */
  carried: readonly string[] | undefined
  /** ISO date. */
  date: string | undefined
  /** The body that the whole text is of, if known. */
  speaker: string | undefined
}

/** What a number stands for. */
export interface Resolved {
  kind: CitationKind
  symbols: string[]
  issuer: string | undefined
  /** Full symbols that it may be, where words and shape do not decide. */
  candidates: string[]
  organisation: OrganisationGrammar | undefined
}

/** Decides what a number stands for. Where it cannot be known, there are candidates and no symbol. */
export function resolveNumber(number: CitedNumber, around: Surroundings): Resolved {
  const sameKind = number.uses.filter((use) => use.kind === around.kind || use.standsAlone)
  const { use, possible } = choose(sameKind.length > 0 ? sameKind : number.uses, around)
  return {
    kind: use?.kind ?? around.kind,
    symbols: use ? symbolsOf(use, number.letters) : [],
    issuer: use?.organisation.id,
    candidates: use ? [] : possible.flatMap((one) => symbolsOf(one, number.letters)),
    organisation: use?.organisation,
  }
}

/** The use that is meant, or those that may be. */
interface Choice {
  use?: CitedUse
  possible: readonly CitedUse[]
}

/** Takes the only one of several uses; of none or more than one, none. */
const only = (uses: readonly CitedUse[]): Choice => {
  const [use] = uses
  return use && uses.length === 1 ? { use, possible: [] } : { possible: uses }
}

/** Chooses among the uses of a number: words first, then date and session, then the speaker and its family. */
function choose(uses: readonly CitedUse[], around: Surroundings): Choice {
  const { issuers, own, speaker, carried, date } = around
  // A date outside of a body's session says that the number is not its own.
  const open = uses.filter((use) => isPossible(use) && (date === undefined || fitsDate(use, date)))
  if (issuers) return narrow(open, issuers, around)
  const of = (id: string | undefined) => open.filter(({ organisation }) => organisation.id === id)
  if (own && of(speaker).length > 0) return only(of(speaker))
  const alone = open.filter(({ standsAlone }) => standsAlone)
  if (alone.length > 0) return only(alone)
  for (const id of [...(carried ?? []), speaker]) if (of(id).length === 1) return only(of(id))
  // Without a word for it, a number is the speaker's family's; that only others number so is no proof.
  const family = speaker?.split('-')[0]
  const related = open.filter(({ organisation }) => organisation.id.split('-')[0] === family)
  if (related.length > 0 || speaker === undefined) return only(related.length > 0 ? related : open)
  return { possible: open }
}

/** Of the bodies that a name may stand for, those whose numbers fit, and the speaker before others. */
function narrow(
  open: readonly CitedUse[],
  issuers: readonly string[],
  { speaker, carried }: Surroundings,
): Choice {
  const named = open.filter(({ organisation }) => issuers.includes(organisation.id))
  for (const id of [speaker, ...(carried ?? [])]) {
    const found = named.filter(({ organisation }) => organisation.id === id)
    if (found.length === 1) return only(found)
  }
  return only(named)
}

/** How far a session may reach into the years around its own. */
const SLACK = 1

/** True unless the date lies outside of the session that the number names. */
function fitsDate({ organisation: { sessions }, parts, regular }: CitedUse, date: string): boolean {
  const session = Number(parts.session)
  if (!sessions || !regular) {
    const year = Number(parts.year)
    return !Number.isFinite(year) || Math.abs(year - Number(date.slice(0, 4))) <= SLACK
  }
  const year = sessions.year + (session - sessions.first) / sessions.perYear
  const cited = Number(date.slice(0, 4))
  return cited >= Math.floor(year) - (sessions.perYear > 1 ? SLACK : 0) && cited <= Math.ceil(year) + SLACK
}

/** True unless the session has not been yet, or was before numbers had this shape. */
function isPossible({ organisation: { sessions }, parts, regular }: CitedUse): boolean {
  return !sessions || !regular || Number(parts.session) >= sessions.first
}

function symbolsOf(use: CitedUse, letters: readonly string[]): string[] {
  if (letters.length === 0) return [fill(use, '')]
  return letters.map((letter) => fill(use, letter))
}

/** A symbol with the parts of a number in its slots. */
function fill({ symbol, parts }: CitedUse, letter: string): string {
  return symbol.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'letter') return letter
    const part = parts[slot] ?? ''
    return slot === 'roman' ? romanOf(part) : slot === 'text' ? part.toUpperCase() : part
  })
}

/** A roman number in capitals; digits behind a mark ("د-21") are turned into one. */
function romanOf(part: string): string {
  const digits = /\d+/.exec(part)?.[0]
  return digits === undefined ? part.toUpperCase() : toRoman(Number(digits))
}

function toRoman(value: number): string {
  let rest = value
  let out = ''
  for (const [amount, letters] of [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const)
    while (rest >= amount) {
      out += letters
      rest -= amount
    }
  return out
}
