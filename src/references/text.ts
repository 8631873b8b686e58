/** Citations in any text, without a resolution around it. */

import type { CompiledGrammars } from '../grammar/compile.js'
import type { Choice } from '../grammar/detect.js'
import { findRegions } from '../grammar/regions.js'
import { readText } from '../source/text.js'
import { joinLines } from '../syntax/paragraphs.js'
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
  for (const { language, lines } of findRegions(text, readText(text).lines, choice, grammars)) {
    const finder = new CitationFinder({ text, language, grammars, speaker })
    for (const { start, end } of joinLines(text, lines, language))
      found.push(...finder.find([{ start, end }]))
  }
  return found
}
