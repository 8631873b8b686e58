import type { VFile } from 'vfile'
import { fold } from '../characters.js'
import { report } from '../messages.js'
import type { OperativeContent, OperativePart, Root, WhereasNode } from '../tree.js'
import { walk } from './walk.js'

/**
 * Tells of operative numbers that jump, repeat or restart other than under a heading or section. Where the reasons are
 * numbered too, the decisions go on with their numbers, or begin anew.
 */
export function numberingGap(tree: Root, file: VFile): void {
  /** The last number of the reasons, or of the decisions above a text that they adopt. */
  let last = 0
  walk<WhereasNode>(tree, (node) => {
    if (node.type === 'resolution') last = 0
    if (node.type === 'preambularClause') last = numberOf(node.label)
    if (node.type === 'operativePart') last = checkNumbers(node, last, file)
  })
}

const numberOf = (label: string | undefined) => (/^\d+$/.test(label ?? '') ? Number(label) : 0)

function checkNumbers(part: OperativePart, before: number, file: VFile): number {
  let last = before
  let mayRestart = true
  let unnumbered = 0
  const visit = (node: OperativeContent): void => {
    if (node.type === 'section') {
      mayRestart = true
      for (const child of node.children) visit(child)
      return
    }
    if (node.type !== 'operativeClause') {
      mayRestart ||=
        node.type === 'heading' || node.type === 'preambularClause' || node.type === 'enactingFormula'
      return
    }
    if (node.number === undefined) {
      if (last === 0) unnumbered++
      return
    }
    const value = Number.parseInt(fold(node.number), 10)
    // "Article premier", "PRIMERO.-": words are taken to count on.
    if (!Number.isFinite(value)) {
      last++
      mayRestart = false
      return
    }
    // "Resolved, That …" without a number counts as the first where "SEC. 2." follows.
    if (last === 0 && value === unnumbered + 1) last = unnumbered
    const expected = last + 1
    // "5 bis" follows 5 and is followed by 6.
    const inserted = value === last && !/^\d+$/.test(fold(node.number))
    if (value !== expected && !inserted && !(mayRestart && value === 1))
      report(file, 'numbering-gap', {
        reason: `Unexpected number \`${node.number}\`, expected \`${expected}\``,
        place: (node.children.find(({ type }) => type === 'marker') ?? node).position,
        actual: node.number,
        expected: [String(expected)],
      })
    last = value
    mayRestart = false
  }
  for (const child of part.children) visit(child)
  return last
}
