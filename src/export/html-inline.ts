/** Words of a resolution as inline HTML: phrases, references with addresses, marks of notes. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type * as tree from '../tree.js'
import { isBlankBetween, proseOf } from '../words.js'

/** What inline content needs to know of the page around it. */
export interface HtmlContext {
  /** The text that positions are of, for markers as printed. */
  value: string | undefined
  /** Notes by label. */
  notes: ReadonlyMap<string, tree.Footnote>
  /** How often each note was referred to. */
  cited: Map<string, number>
}

/** The words of one paragraph; markers are left out, unless `marker` says what to write for one. */
export function inlineHtml(
  nodes: readonly tree.PhrasingContent[],
  context: HtmlContext,
  marker?: string,
): ElementContent[] {
  const out: ElementContent[] = []
  let before: tree.PhrasingContent | undefined
  for (const node of nodes) {
    if (node.type === 'marker' && !marker) continue
    if (before && isBlankBetween(before, node)) push(out, ' ')
    before = node
    switch (node.type) {
      case 'text':
        push(out, node.value)
        break
      case 'marker':
        out.push(h('span.marker', marker as string))
        break
      case 'opener':
      case 'verb':
        out.push(
          h(
            `em.${node.type}`,
            { dataAct: node.act, dataModifiers: node.modifiers.join(' ') || undefined },
            proseOf(node.children),
          ),
        )
        break
      case 'reference':
        out.push(...reference(node))
        break
      case 'footnoteReference':
        out.push(noteReference(node.label, context))
        break
      default:
        push(out, ` ${node.children.map(({ value }) => value).join(' ')} `)
    }
  }
  return out
}

/** Words that cite: a link where there is somewhere to go, in this text or in public. */
function reference(node: tree.Reference): ElementContent[] {
  const words = proseOf(node.children)
  // A further letter of a citation has no words of its own.
  if (words === '') return []
  const { kind, symbol, instrument, target, url } = node
  const facts = { dataKind: kind, dataSymbol: symbol, dataInstrument: instrument }
  const href = target === undefined ? publicAddress(url) : `#${target}`
  return [
    href === undefined ? h('cite.reference', facts, words) : h('a.reference', { href, ...facts }, words),
  ]
}

/** An address that a page may link to: a tree from elsewhere may hold any. */
const publicAddress = (url: string | undefined) =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined

function noteReference(label: string, { notes, cited }: HtmlContext): ElementContent {
  const note = notes.get(label)
  if (!note) return h('sup', label)
  const count = (cited.get(note.id) ?? 0) + 1
  cited.set(note.id, count)
  const id = referenceId(note.id, count)
  return h('sup', [h('a', { id, href: `#${note.id}`, role: 'doc-noteref' }, label)])
}

/** The id of the place that refers to a note; each further one has a number. */
export const referenceId = (note: string, count: number) =>
  count === 1 ? `ref-${note}` : `ref-${note}-${count}`

function push(out: ElementContent[], value: string): void {
  const last = out.at(-1)
  const words = value.replace(/[ \t\n\r\f\v\u2028\u2029]+/g, ' ')
  if (last?.type === 'text') last.value += words
  else if (words !== '') out.push({ type: 'text', value: words })
}
