/** Citations in any text, without a resolution around it. */

import type { CompiledGrammars } from '../grammar/compile.js'
import type { Choice } from '../grammar/detect.js'
import { findRegions } from '../grammar/regions.js'
import { layOut } from '../layout/flow.js'
import { readText } from '../source/text.js'
import { CitationFinder } from './find.js'
import type { FoundReference } from './found.js'

/** The citations of a text, paragraph by paragraph, each part of it read in its own language. */
export function findInText(
  text: string,
  choice: Choice,
  grammars: CompiledGrammars,
  speaker: string | undefined,
): FoundReference[] {
  const found: FoundReference[] = []
  const source = readText(text)
  for (const { language, lines } of findRegions(text, source.lines, choice, grammars)) {
    const flow = layOut(source, lines, language)
    const finder = new CitationFinder({ text: flow.text, language, grammars, speaker })
    for (const range of [...flow.paragraphs, ...flow.lifted])
      for (const reference of finder.find([{ start: range.start, end: range.end }])) {
        const [start, end] = flow.toSource(reference.start, reference.end)
        found.push({ ...reference, start, end })
      }
  }
  return found.sort((a, b) => a.start - b.start)
}
