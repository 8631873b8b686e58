/** Whose text a number is: from the words around it, the document's issuer, the number's shape, session and date. */
import type { CompiledGrammars } from '../grammar/compile.js'
import { romanValue } from '../grammar/labels.js'
import type { CitationKind, OrganisationGrammar } from '../grammar/schema.js'
import { toRoman } from '../source/label-number.js'
import type { CitedNumber, CitedUse } from './tokens.js'

/** What is known of a number's surroundings. */
export interface Surroundings {
  /** What the head says that it is; none where the number stands by itself. */
  kind: CitationKind | undefined
  /** The bodies that the words around it name; a short name may stand for several. */
  issuers: readonly string[] | undefined
  /** True when "its" or "their" stands before it. */
  own: boolean
  /** Bodies that are named elsewhere in the clause, the nearest first. */
  nearby: readonly (readonly string[])[]
  /** Bodies that the citation before it in the same clause was of. */
  carried: readonly string[] | undefined
  /** Whose text the same number was where it was cited before. */
  cited: string | undefined
  /** ISO date. */
  date: string | undefined
  /** The body that the whole text is of, if known. */
  speaker: string | undefined
  /** The family that the speaker is of. */
  family: string | undefined
}

/** The family of an organisation: what it extends, or else itself. */
export function familyOf(id: string | undefined, { organisations }: CompiledGrammars): string | undefined {
  return organisations.find((organisation) => organisation.id === id)?.extends ?? id
}

/** What a number stands for. */
export interface Resolved {
  kind: CitationKind
  symbols: string[]
  issuer: string | undefined
  /** Full symbols that it may be, where words and shape do not decide. */
  candidates: string[]
  organisation: OrganisationGrammar | undefined
  /** True when the date beside it can be its own. */
  dated: boolean
}

/** Decides what a number stands for. Where it cannot be known, there are candidates and no symbol. */
export function resolveNumber(number: CitedNumber, around: Surroundings): Resolved {
  const { use, possible } = choose(distinct(usesOf(number, around.kind)), around)
  return {
    kind: use?.kind ?? around.kind ?? 'resolution',
    symbols: use ? symbolsOf(use, number.letters) : [],
    issuer: use?.organisation.id,
    candidates: use ? [] : [...new Set(possible.flatMap((one) => symbolsOf(one, number.letters)))],
    organisation: use?.organisation,
    dated: around.date === undefined || (use?.parts.year ?? around.date).startsWith(around.date.slice(0, 4)),
  }
}

/** Uses without those that come to the same symbol: a shape may be written in two ways. */
function distinct(uses: readonly CitedUse[]): readonly CitedUse[] {
  const isOfOne = (use: CitedUse, index: number) =>
    uses.findIndex(({ organisation }) => organisation === use.organisation) !== index
  if (!uses.some(isOfOne)) return uses
  return [...new Map(uses.map((use) => [`${use.organisation.id} ${fill(use, '')}`, use])).values()]
}

/** The uses of a number that the head allows: those of its kind, or else those whose letters speak for themselves. */
function usesOf({ uses, letters }: CitedNumber, kind: CitationKind | undefined): readonly CitedUse[] {
  const lettered = uses.filter(({ symbol }) => symbol.includes('{letter}'))
  const open = letters.length > 0 && lettered.length > 0 ? lettered : uses
  const alone = open.filter(({ standsAlone }) => standsAlone)
  if (kind === undefined) return alone
  const same = open.filter((use) => use.kind === kind)
  if (same.length > 0) return same
  // "document CL 144/9" is no resolution; a decision may be called a resolution.
  return alone.length > 0 || kind === 'document' || kind === 'statement' ? alone : open
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
  const { issuers, own, speaker, family, carried, cited, nearby, date } = around
  const open = uses.filter(isPossible)
  // A date chooses; where it fits none, it is of something else.
  const dated = date === undefined ? open : open.filter((use) => fitsDate(use, date))
  const all = dated.length > 0 ? dated : open
  if (issuers) {
    const named = narrow(all, issuers, around)
    if (named) return named
    // A body that does not number so is no issuer, if the date of a session says whose it is: it may be part of a title.
    const alone = all.filter(({ standsAlone }) => standsAlone)
    if (date === undefined || !dated.some(({ regular }) => regular)) return only(alone)
  }
  const known = new Set([speaker, ...(carried ?? [])])
  const fitting = all.filter((use) => !use.named || known.has(use.organisation.id))
  const of = (id: string | undefined) => fitting.filter(({ organisation }) => organisation.id === id)
  if (own && speaker !== undefined && of(speaker).length > 0) return only(of(speaker))
  const alone = fitting.filter(({ standsAlone }) => standsAlone)
  if (alone.length > 0) return only(alone)
  for (const id of [cited, ...(carried ?? []), speaker]) if (of(id).length === 1) return only(of(id))
  // "the decision of the General Assembly, in its resolution 68/192": the speaker numbers otherwise.
  for (const ids of nearby) {
    const found = narrow(all, ids, around)
    if (found) return found
  }
  if (speaker === undefined) return only(fitting)
  // A number of a session tells nothing of whose session it is: only a date makes it one of the speaker's family.
  const related = fitting.filter(({ organisation }) => (organisation.extends ?? organisation.id) === family)
  const isSure = related.every(({ regular }) => !regular) || (date !== undefined && dated.length > 0)
  return related.length > 0 && isSure ? only(related) : { possible: fitting }
}

/** Of the bodies that a name may stand for, those whose numbers fit, and the speaker before others; nothing if none fits. */
function narrow(
  uses: readonly CitedUse[],
  issuers: readonly string[],
  { speaker, carried }: Surroundings,
): Choice | undefined {
  const named = uses.filter(({ organisation }) => issuers.includes(organisation.id))
  if (named.length === 0) return undefined
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
  return cited >= Math.floor(year) - (sessions.perYear === 1 ? 0 : SLACK) && cited <= Math.ceil(year) + SLACK
}

/** No session later than this is cited by anyone. */
const LAST_YEAR = 2100

/** True unless the session was before numbers had this shape or is far from now, or the number is a year. */
function isPossible({ organisation, parts, regular }: CitedUse): boolean {
  const { sessions, perSession = Number.POSITIVE_INFINITY } = organisation
  const { session, number, roman } = parts
  // Roman numbers came to an end where the others begin.
  if (roman !== undefined && sessions && sessions.first > 1) return sessionOf(roman) < sessions.first
  if (!regular) return true
  const since = sessions ? Number(session) - sessions.first : 0
  const isHeld = since >= 0 && (!sessions || sessions.year + since / sessions.perYear <= LAST_YEAR)
  return isHeld && !(Number(number) > perSession)
}

/** The session that a roman number counts; digits behind a mark are their own value. */
function sessionOf(roman: string): number {
  return (digitsOf(roman) ?? romanValue(roman)) || Number.NaN
}

function symbolsOf(use: CitedUse, letters: readonly string[]): string[] {
  if (letters.length === 0) return [fill(use, '')]
  return letters.map((letter) => fill(use, letter))
}

/** A symbol with the parts of a number in its slots. */
function fill({ pieces, parts }: CitedUse, letter: string): string {
  let symbol = ''
  for (const { text, slot } of pieces) {
    symbol += text
    if (slot === 'letter') symbol += letter
    else if (slot !== undefined) symbol += spell(slot, parts[slot] ?? '')
  }
  return symbol
}

const spell = (slot: string, part: string): string =>
  slot === 'roman' ? romanOf(part) : slot === 'text' ? part.toUpperCase() : part

/** A roman number in capitals; digits behind a mark ("د-21") are turned into one. */
function romanOf(part: string): string {
  const digits = digitsOf(part)
  return (digits === undefined ? part : toRoman(digits)).toUpperCase()
}

function digitsOf(part: string): number | undefined {
  const digits = /\d+/.exec(part)?.[0]
  return digits === undefined ? undefined : Number(digits)
}
