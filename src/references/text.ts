/** Citations in any text, without a resolution around it. */

import type { CompiledGrammars } from '../grammar/compile.js'
import type { Choice } from '../grammar/detect.js'
import { findRegions } from '../grammar/regions.js'
import { layOut } from '../layout/flow.js'
import type { SourceDocument } from '../source/document.js'
import { CitationFinder } from './find.js'
import type { FoundReference } from './found.js'

/** A citation with its words as they are read: markup and line ends between them left out. Offsets are those of the source. */
export type FoundInText = FoundReference & { words: string }

/** The citations of a text, paragraph by paragraph, each part of it read in its own language. */
export function findInText(
  source: SourceDocument,
  choice: Choice,
  grammars: CompiledGrammars,
  speaker: string | undefined,
): FoundInText[] {
  const found: FoundInText[] = []
  for (const { language, lines } of findRegions(source.text, source.lines, choice, grammars)) {
    const flow = layOut(source, lines, language)
    const finder = new CitationFinder({ text: flow.text, language, grammars, speaker })
    const words = flow.paragraphs.filter(({ markup }) => !markup)
    for (const range of [...words, ...flow.lifted])
      for (const reference of finder.find([{ start: range.start, end: range.end }])) {
        const [start, end] = flow.toSource(reference.start, reference.end)
        found.push({ ...reference, words: flow.text.slice(reference.start, reference.end), start, end })
      }
  }
  return found.sort((a, b) => a.start - b.start)
}
