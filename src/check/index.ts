/** All checks, each in a file of its rule's name. */
import type { VFile } from 'vfile'
import type { ReadingRuleId, RuleId } from '../messages.js'
import type { Root } from '../tree.js'
import { noResolution } from './no-resolution.js'
import { numberingGap } from './numbering-gap.js'
import { unknownPhrase } from './unknown-phrase.js'
import { unusedFootnote } from './unused-footnote.js'

const checks: Record<Exclude<RuleId, ReadingRuleId>, (tree: Root, file: VFile) => void> = {
  'no-resolution': noResolution,
  'numbering-gap': numberingGap,
  'unknown-phrase': unknownPhrase,
  'unused-footnote': unusedFootnote,
}

/** Runs every check on a tree and adds what they find to the file, in the order of the text. */
export function check(tree: Root, file: VFile): void {
  for (const run of Object.values(checks)) run(tree, file)
  file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
