import type { VFile } from 'vfile'
import { report } from '../messages.js'
import type { Root } from '../tree.js'

/** Tells of a text in which no resolution was found. */
export function noResolution(tree: Root, file: VFile): void {
  if (tree.children.some(({ type }) => type === 'resolution')) return
  report(file, 'no-resolution', {
    reason:
      'Unexpected text without a resolution, expected an enacting formula, reasons or numbered decisions',
    place: tree.position,
  })
}
