/** Words of a resolution as inline content of Akoma Ntoso: phrases, references, and notes where they are referred to. */
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type * as tree from '../tree.js'
import { isBlankBetween, proseOf } from '../words.js'
import type { WorkIris } from './akn-iri.js'
import { type ElementIds, iriPart, numberPart, oneLine, xmlText } from './akn-text.js'
import { paragraphsOf } from './paragraphs.js'
import { printedMarker } from './printed-marker.js'

/** What inline content needs to know of the document around it. */
export interface AknContext {
  /** The text that positions are of, for markers as printed. */
  value: string | undefined
  /** Ids of elements by the ids of the nodes that they stand for. */
  eIds: Map<string, string>
  /** The notes of the resolution by label. */
  notes: ReadonlyMap<string, tree.Footnote>
  /** All of them. */
  all: readonly tree.Footnote[]
  /** Ids of the notes that were written. */
  written: Set<string>
  /** Acts, modifiers and issuers that were named. */
  concepts: Set<string>
  /** Where texts that were cited can be read, by id. */
  addresses: Map<string, { href: string; showAs: string }>
  /** What the ids of these begin with. */
  prefix: string
  /** Addresses of what is cited. */
  iris: WorkIris
}

/** The element that words stand in, whose id begins those of the references in it. */
export interface Holder {
  eId: string
  ids: ElementIds
}

/** The words of one paragraph. */
export function inlineOf(
  nodes: readonly tree.PhrasingContent[],
  context: AknContext,
  holder: Holder,
): ElementContent[] {
  const out: ElementContent[] = []
  let before: tree.PhrasingContent | undefined
  for (const node of nodes) {
    if (node.type === 'marker') continue
    if (before && isBlankBetween(before, node)) push(out, ' ')
    before = node
    switch (node.type) {
      case 'text':
        push(out, node.value)
        break
      case 'opener':
      case 'verb':
        out.push(phrase(node, context))
        break
      case 'reference':
        reference(node, context, holder, out)
        break
      case 'footnoteReference':
        out.push(note(node.label, context, holder))
        break
      default:
        out.push(x('omissis', node.children.map(({ value }) => xmlText(oneLine(value))).join(' ')))
    }
  }
  return trimmed(out)
}

/** A heading's words, with its marker where it is not the first of them. */
export function headingOf(
  paragraphs: readonly (readonly tree.PhrasingContent[])[],
  label: string | undefined,
  context: AknContext,
  holder: Holder,
): ElementContent[] {
  return paragraphs.flatMap((nodes, index) => {
    const out: ElementContent[] = index > 0 ? [x('eol')] : []
    const at = nodes.findIndex(({ type }) => type === 'marker')
    if (at < 0) return [...out, ...inlineOf(nodes, context, holder)]
    const words = inlineOf(nodes.slice(0, at), context, holder)
    const rest = inlineOf(nodes.slice(at + 1), context, holder)
    return [
      ...out,
      ...words,
      ...(words.length > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
      ...numberOf('inline', nodes, label, context),
      ...(rest.length > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
      ...rest,
    ]
  })
}

/** What is left of a number as printed when its brackets and stops are taken off. */
export const bareLabel = (printed: string): string =>
  printed.replace(/^[\s([（.’‘]+|[\s)\]）.,:、’‘-]+$/gu, '')

/** The number of an element as printed; where it does not show the label, as "Article 1" does not, the title has it. */
export function numberOf(
  name: 'num' | 'inline',
  nodes: readonly tree.ClauseContent[],
  label: string | undefined,
  { value }: AknContext,
): ElementContent[] {
  const printed = xmlText(printedMarker(nodes, label, value, (own) => own))
  if (printed === '' || label === undefined) return []
  const title = bareLabel(printed) === label ? undefined : xmlText(label)
  return [x(name, { name: name === 'inline' ? 'num' : undefined, title }, printed)]
}

/** A note at the word that refers to it; a second reference to the same note points to the first. */
function note(label: string, context: AknContext, { ids }: Holder): ElementContent {
  const found = context.notes.get(label)
  if (found && !context.written.has(found.id)) return noteElement(found, context, ids)
  const eId = found && context.eIds.get(found.id)
  return x('noteRef', { href: eId === undefined ? '#' : `#${eId}`, marker: xmlText(label) })
}

/** A note with its words. */
export function noteElement(
  { id, label, children }: tree.Footnote,
  context: AknContext,
  ids: ElementIds,
): Element {
  context.written.add(id)
  const eId = context.eIds.get(id) as string
  const words = inlineOf(paragraphsOf(children).flat(), context, { eId, ids })
  return x('authorialNote', { eId, marker: xmlText(label), placement: 'bottom' }, [x('p', words)])
}

function phrase(node: tree.Opener | tree.Verb, { concepts, prefix }: AknContext): ElementContent {
  const names = [
    ...(node.act ? [`act-${node.act}`] : []),
    ...node.modifiers.map((name) => `modifier-${name}`),
  ]
  for (const name of names) concepts.add(name)
  const refersTo = names.length > 0 ? names.map((name) => `#${prefix}${name}`).join(' ') : undefined
  return x('i', { class: node.type, refersTo }, xmlText(proseOf(node.children)))
}

/** Words that cite, with an address where there is one; one without words of its own is told by the words before it. */
function reference(node: tree.Reference, context: AknContext, holder: Holder, out: ElementContent[]): void {
  const words = xmlText(proseOf(node.children))
  if (words === '') return
  const target = node.target === undefined ? undefined : context.eIds.get(node.target)
  const href = target === undefined ? context.iris.cited(node) : `#${target}`
  if (href === undefined) {
    push(out, words)
    return
  }
  const eId = holder.ids.take(holder.eId, 'ref')
  const refersTo = target === undefined ? publicAddress(node, context) : undefined
  out.push(x('ref', { eId, href, refersTo }, words))
}

/** Notes where what is cited can be read: the address of a work is none of the web. */
function publicAddress(
  { symbol, url }: tree.Reference,
  { addresses, prefix }: AknContext,
): string | undefined {
  if (url === undefined || symbol === undefined) return undefined
  const eId = `${prefix}cited-${iriPart(numberPart(symbol))}`
  addresses.set(eId, { href: xmlText(url), showAs: symbol })
  return `#${eId}`
}

function push(out: ElementContent[], value: string): void {
  const last = out.at(-1)
  if (last?.type === 'text') last.value += xmlText(value)
  else if (value !== '') out.push({ type: 'text', value: xmlText(value) })
}

/** Single blanks between words and none at the edges: made at the end, since words are added piece by piece. */
function trimmed(out: ElementContent[]): ElementContent[] {
  for (const node of out) if (node.type === 'text') node.value = oneLine(node.value)
  const first = out[0]
  if (first?.type === 'text') first.value = first.value.trimStart()
  const last = out.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return out.filter((node) => node.type !== 'text' || node.value !== '')
}
