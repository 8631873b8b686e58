/** What leads a number or follows it: "its resolution", "of the Security Council"; and the dates. */
import type { CstNode } from 'chevrotain'
import type { CitationKind } from '../grammar/schema.js'
import type { CitationToken } from './tokens.js'
import * as t from './tokens.js'

/** The words beside a number. */
export interface Lead {
  own: boolean
  generic: boolean
  /** Ids of the bodies named; a short name may stand for several. */
  issuers: string[] | undefined
  head: CitationKind | undefined
  /** True when the noun is the first of the words. */
  headFirst: boolean
  start: number
  end: number
}

/** Reads the lead that a CST node holds. */
export function readLead(lead: CstNode): Lead {
  const { Own, Issuer, Head, Generic } = lead.children as Record<string, CitationToken[] | undefined>
  const all = [...(Own ?? []), ...(Issuer ?? []), ...(Head ?? []), ...(Generic ?? [])]
  const entries = all.map(({ data }) => data.entry)
  // "résolutions les Résolutions pertinentes": a noun that no adjective was said of is left.
  const last = Head?.at(-1)?.startOffset ?? 0
  const isLeft = !Generic?.some(({ startOffset }) => startOffset < last)
  const from = isLeft ? (Head?.at(-2)?.endOffset ?? 0) : 0
  const plain = all.filter(({ tokenType, startOffset }) => tokenType !== t.Issuer && startOffset >= from)
  const start = Math.min(...(plain.length > 0 ? plain : all).map(({ startOffset }) => startOffset))
  return {
    own: entries.some((entry) => entry?.own === true),
    generic: entries.some((entry) => entry?.generic === true),
    issuers: Issuer?.at(-1)?.data.entry?.issuers,
    head: Head?.at(-1)?.data.entry?.head,
    headFirst: Head?.[0]?.startOffset === Math.min(...all.map(({ startOffset }) => startOffset)),
    start,
    // "déclarations de sa": a possessive behind the noun is of what comes next.
    end: Math.max(
      ...all.filter(({ tokenType }) => tokenType !== t.Own).map(({ endOffset }) => endOffset),
      start,
    ),
  }
}

/** The lead that a piece of a run is, or undefined. */
export function leadOf(piece: CstNode | undefined): Lead | undefined {
  const lead = piece?.children.lead?.[0] as CstNode | undefined
  return lead && readLead(lead)
}

/** What two leads say together: a new noun begins anew, and may be of the body named before it. */
export function mergeLeads(before: Lead | undefined, after: Lead): Lead {
  if (!before) return after
  // "General Assembly and Security Council resolutions"
  const named = before.head === undefined ? before.issuers : undefined
  const issuers =
    named && after.issuers
      ? [...named, ...after.issuers]
      : (after.issuers ?? (after.own ? undefined : before.issuers))
  return {
    own: before.own || after.own,
    generic: before.generic || after.generic,
    issuers,
    head: after.head ?? before.head,
    headFirst: before.headFirst,
    start: before.head !== undefined || before.generic || before.own ? before.start : after.start,
    end: after.end,
  }
}

/** How far ahead the noun of a list is looked for, in pieces. */
const REACH = 60

/** The noun behind a list, where the language puts it there: right behind a number, and leading none itself. */
export function headAfter(pieces: readonly CstNode[], index: number): CitationKind | undefined {
  for (let at = index + 1; at < Math.min(pieces.length, index + REACH); at++) {
    const { children } = pieces[at] as CstNode
    if (children.Present ?? children.Same) return undefined
    const lead = leadOf(pieces[at])
    if (lead?.head === undefined) continue
    const isBehind = pieces[at - 1]?.children.series && !pieces[at + 1]?.children.series
    return lead.headFirst && isBehind ? lead.head : undefined
  }
  return undefined
}

/**
 * The dates of a list's numbers: each its own, or those behind the list in the order of its last numbers ("84/17 and
 * 85/18, of 3 May 2029 and 4 June 2030"), past the body that is named behind it.
 */
export function readDates(
  items: readonly CstNode[],
  pieces: readonly CstNode[],
  behind: number,
): (string | undefined)[] {
  const dates = items.map(({ children }) => dateIn(children.DateText))
  const late: string[] = []
  let comma = false
  for (let at = behind; at < pieces.length; at++) {
    const { children } = pieces[at] as CstNode
    const date = dateIn(children.DateText)
    if (date !== undefined) late.push(date)
    else if (!children.separator || comma) break
    comma = date === undefined
  }
  const last = items.length - 1
  const first = dates[last]
  if (first !== undefined) late.unshift(first)
  else if (late.length === 1) dates[last] = late[0]
  const from = items.length - late.length
  if (late.length > 1 && from >= 0 && dates.slice(from, last).every((date) => date === undefined))
    dates.splice(from, late.length, ...late)
  return dates
}

const dateIn = (tokens: CstNode['children'][string] | undefined): string | undefined =>
  (tokens?.[0] as CitationToken | undefined)?.data.date
