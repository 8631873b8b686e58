/** What a reference is to, in words. */
import { organisations } from '../../grammars/index.js'
import type { Pinpoint, Reference, ReferenceKind } from '../tree.js'
import { oneLine } from './safe-text.js'

const KINDS: Record<ReferenceKind, string> = {
  resolution: 'Resolution',
  decision: 'Decision',
  statement: 'Statement',
  document: 'Document',
  treaty: 'Instrument',
  provision: 'Provision',
  paragraph: 'Part of this text',
  self: 'This text',
  generic: 'Texts without a number',
}

/** One line for a card: kind, symbol, part, organisation and date, as far as the text or the data tell them. */
export function describeReference(reference: Reference): string {
  const { kind, symbol, instrument, candidates, issuer, date, pinpoint = [] } = reference
  const name = symbol ?? instrument ?? (candidates && `either ${candidates.join(' or ')}`)
  const parts = [
    name === undefined ? KINDS[kind] : `${KINDS[kind]} ${name}`,
    ...pinpoint.map(describePinpoint),
    issuer !== undefined && nameOf(issuer),
    date,
  ]
  return oneLine(parts.filter(Boolean).join(', '))
}

/** The name of an organisation, or its id where no grammar has it. */
export const nameOf = (issuer: string): string =>
  organisations.find(({ id }) => id === issuer)?.name ?? issuer

const describePinpoint = ({ part, number, to }: Pinpoint): string =>
  [part, number, to !== undefined && `to ${to}`].filter(Boolean).join(' ')
