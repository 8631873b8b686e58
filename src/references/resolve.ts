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
  const uses = sameKind.length > 0 ? sameKind : number.uses
  const chosen = choose(uses, around)
  const use = chosen.length === 1 ? (chosen[0] as CitedUse) : undefined
  return {
    kind: use?.kind ?? around.kind,
    symbols: use ? symbolsOf(use, number.letters) : [],
    issuer: use?.organisation.id,
    candidates: use ? [] : chosen.flatMap((one) => symbolsOf(one, number.letters)),
    organisation: use?.organisation,
  }
}

/** The uses that fit; more than one where nothing decides. */
function choose(uses: readonly CitedUse[], around: Surroundings): readonly CitedUse[] {
  const { issuers, own, speaker, carried, date } = around
  const of = (ids: readonly string[] | undefined, list = uses) =>
    ids ? list.filter(({ organisation }) => ids.includes(organisation.id)) : []
  const named = of(issuers)
  if (named.length > 0) return narrow(named, around)
  // A body named whose texts are not numbered so: the number is somebody else's, or a slip.
  if (own && speaker !== undefined) {
    const spoken = of([speaker])
    if (spoken.length > 0) return spoken
  }
  if (uses.length <= 1) return uses
  const dated = date === undefined ? uses : uses.filter((use) => fitsDate(use, date))
  if (dated.length === 1) return dated
  const open = dated.length > 0 ? dated : uses
  const goesOn = of(carried, open)
  if (goesOn.length === 1) return goesOn
  const possible = open.filter(isPossible)
  if (possible.length === 1) return possible
  const spoken = of(speaker === undefined ? undefined : [speaker], possible)
  if (spoken.length === 1) return spoken
  return sharedFamily(possible.length > 0 ? possible : open, speaker)
}

/** Of several bodies that one short name may stand for, those that shape and date allow, and the speaker before others. */
function narrow(named: readonly CitedUse[], { date, speaker, carried }: Surroundings): readonly CitedUse[] {
  if (named.length === 1) return named
  const dated = date === undefined ? named : named.filter((use) => fitsDate(use, date))
  const open = dated.length > 0 ? dated : named
  for (const id of [speaker, ...(carried ?? [])]) {
    const found = open.filter(({ organisation }) => organisation.id === id)
    if (found.length === 1) return found
  }
  return open
}

/** Of several uses those of organisations under the speaker's parent, if there are any. */
function sharedFamily(uses: readonly CitedUse[], speaker: string | undefined): readonly CitedUse[] {
  const family = speaker?.split('-')[0]
  const own = uses.filter(({ organisation }) => organisation.id.split('-')[0] === family)
  return own.length > 0 ? own : uses
}

/** How far a session may reach into the years around its own. */
const SLACK = 1

/** True unless the date lies outside of the session that the number names. */
function fitsDate({ organisation: { sessions }, parts }: CitedUse, date: string): boolean {
  const session = Number(parts.session)
  if (!sessions || !Number.isFinite(session)) {
    const year = Number(parts.year)
    return !Number.isFinite(year) || Math.abs(year - Number(date.slice(0, 4))) <= SLACK
  }
  const year = sessions.year + (session - sessions.first) / sessions.perYear
  const cited = Number(date.slice(0, 4))
  return cited >= Math.floor(year) - (sessions.perYear > 1 ? SLACK : 0) && cited <= Math.ceil(year) + SLACK
}

/** True unless the session has not been yet, or was before numbers had this shape. */
function isPossible({ organisation: { sessions }, parts }: CitedUse): boolean {
  const session = Number(parts.session)
  return !sessions || !Number.isFinite(session) || session >= sessions.first
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
