import type { VFile } from 'vfile'
import { report } from '../messages.js'
import type { Footnote, Root, WhereasNode } from '../tree.js'
import { walk } from './walk.js'

/** Tells of footnotes that nothing in the text refers to. */
export function unusedFootnote(tree: Root, file: VFile): void {
  const used = new Set<string>()
  const notes: Footnote[] = []
  walk<WhereasNode>(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.label)
    else if (node.type === 'footnote') notes.push(node)
  })
  for (const { label, position } of notes)
    if (!used.has(label))
      report(file, 'unused-footnote', {
        reason: `Unexpected footnote \`${label}\`, expected a reference to it`,
        place: position,
        actual: label,
      })
}
