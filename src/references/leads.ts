/** What leads a number or follows it: "its resolution", "of the Security Council"; and where it points: "paragraph 4". */
import type { CstNode } from 'chevrotain'
import type { CitationKind, PartKind } from '../grammar/schema.js'
import type { Pinpoint } from '../tree.js'
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
  const entries = all.map(({ data }) => data.entry ?? {})
  const plain = all.filter(({ tokenType }) => tokenType !== t.Issuer)
  const start = Math.min(...(plain.length > 0 ? plain : all).map(({ startOffset }) => startOffset))
  return {
    own: entries.some(({ own }) => own === true),
    generic: entries.some(({ generic }) => generic === true),
    issuers: Issuer?.at(-1)?.data.entry?.issuers,
    head: Head?.at(-1)?.data.entry?.head,
    headFirst: Head?.[0]?.startOffset === Math.min(...all.map(({ startOffset }) => startOffset)),
    start,
    end: Math.max(...all.map(({ endOffset }) => endOffset)),
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
    start: before.start,
    end: after.end,
  }
}

/** The noun behind a list, where the language puts it there: neither a body nor "its" stands before it. */
export function headAfter(pieces: readonly CstNode[], index: number): CitationKind | undefined {
  for (const piece of pieces.slice(index + 1)) {
    const lead = leadOf(piece)
    if (lead) return lead.headFirst ? lead.head : undefined
    if (piece.children.Present ?? piece.children.Same) return undefined
  }
  return undefined
}

/** Parts of a text, and where their words stand. */
export interface ReadPinpoint {
  parts: Pinpoint[]
  start: number
  end: number
}

/** Reads the pinpoint that a CST node holds; a noun without a number points only to an annex. */
export function readPinpoint(pinpoint: CstNode): ReadPinpoint {
  const { Part, Count } = pinpoint.children as Record<string, CitationToken[] | undefined>
  const noun = Part?.[0] as CitationToken
  const part = noun.data.entry?.part as PartKind
  const counts = Count ?? []
  const parts = counts.map(({ data }) => ({ part, number: (data.count ?? []).join('/') }))
  return {
    parts: counts.length === 0 && part === 'annex' ? [{ part }] : parts,
    start: noun.startOffset,
    end: counts.at(-1)?.endOffset ?? noun.endOffset,
  }
}
