/** A document in parts, as tokens: each language by itself, and in it one resolution at a time. */
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import type { Choice } from '../grammar/detect.js'
import { findRegions } from '../grammar/regions.js'
import { type Flow, type Lifted, layOut } from '../layout/flow.js'
import { weave, withNotes } from '../layout/weave.js'
import { insertReferences } from '../references/insert.js'
import type { Line, SourceDocument } from '../source/document.js'
import { passOver, scan } from './scan.js'
import type { Token } from './tokens.js'

/** A part of a document as tokens, and the text that their offsets count in. */
export interface Part {
  tokens: Token[]
  flow: Pick<Flow, 'text' | 'toSource'>
}

/**
 * The parts of a document, each read in its own language; without a language none of it is read.
 * @param issuer whose resolutions they are that do not say so
 */
export function* partsOf(
  source: SourceDocument,
  choice: Choice | undefined,
  grammars: CompiledGrammars,
  issuer: string | undefined,
): Generator<Part> {
  const { text, lines } = source
  if (!choice) yield { tokens: passOver(lines), flow: source }
  else
    for (const region of findRegions(text, lines, choice, grammars))
      yield* regionParts(source, region.lines, region.language, grammars, issuer)
}

/** The parts of lines that are in one language. */
export function* regionParts(
  source: SourceDocument,
  lines: readonly Line[],
  language: CompiledLanguage,
  grammars: CompiledGrammars,
  issuer: string | undefined,
): Generator<Part> {
  const flow = layOut(source, lines, language)
  const citing = { text: flow.text, language, grammars }
  let next = 0
  for (const { tokens, end } of scan(flow, language, grammars)) {
    const from = next
    while (next < flow.lifted.length && (flow.lifted[next] as Lifted).at < end) next++
    const lifted = flow.lifted.slice(from, next)
    yield { tokens: weave(insertReferences(withNotes(tokens, lifted), citing, issuer), lifted, flow), flow }
  }
}
