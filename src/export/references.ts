/** The citations of a tree as rows. */
import { referencesOf } from '../references/edges.js'
import type { ReferenceRow } from '../tables/tables.js'
import type { Root } from '../tree.js'
import { pinpointText } from './pinpoint-text.js'
import { visitPlaces } from './places.js'
import { type RowDocument, spanOf } from './row-document.js'

/** One row for each reference of a tree, with its clause and what that does, in the order of the text. */
export function referenceRows(tree: Root, document: RowDocument): ReferenceRow[] {
  const edges = new Map(referencesOf(tree).map((edge) => [edge.reference, edge]))
  const rows: ReferenceRow[] = []
  visitPlaces(tree, (node, place) => {
    const edge = node.type === 'reference' ? edges.get(node) : undefined
    if (!edge) return
    const { reference, act, phrase, surface } = edge
    rows.push({
      document: document.id,
      resolution: place.number,
      citing: place.resolution.symbol,
      path: place.path,
      note: place.note,
      index: rows.length + 1,
      kind: reference.kind,
      symbol: reference.symbol,
      candidates: [...(reference.candidates ?? [])],
      issuer: reference.issuer,
      instrument: reference.instrument,
      date: reference.date,
      pinpoint: (reference.pinpoint ?? []).map(pinpointText),
      target: reference.target,
      url: reference.url,
      surface: surface === '' ? undefined : surface,
      phrase,
      act,
      ...spanOf(reference, document),
    })
  })
  return rows
}
