/** Source lines to tokens: joins lines, cuts run-on text, collects evidence, and scans each resolution. */
import type { CompiledGrammars, CompiledLanguage } from '../grammar/compile.js'
import type { Flow } from '../layout/flow.js'
import type { Line } from '../source/document.js'
import { scanResolution } from './body.js'
import { extendCore, startsCore } from './bounds.js'
import type { ScanContext } from './context.js'
import { cutRunOn } from './cut.js'
import { Emitter } from './emitter.js'
import { collectEvidence, type Evidence } from './evidence.js'
import { findFront } from './find-front.js'
import { joinHeadings } from './join-headings.js'
import { joinMarkers } from './join-markers.js'
import { decimalValue } from './numbering.js'
import { makeToken, StrayLine, type Token } from './tokens.js'

/** The tokens of a resolution and what stands before it; they end before offset `end` of the flow. */
export interface Batch {
  tokens: Token[]
  end: number
}

/**
 * Turns the lines of a text that are in one language into the tokens of the document grammar, one resolution and what
 * stands before it at a time, so that a long collection needs little more room than its longest part. Never throws.
 */
export function* scan(
  { text, paragraphs: joined, labels }: Flow,
  language: CompiledLanguage,
  grammars: CompiledGrammars,
): Generator<Batch> {
  const headed = joinHeadings(text, joinMarkers(text, joined, language), language)
  const paragraphs = cutRunOn(text, headed, language)
  const found = paragraphs.map((paragraph) => collectEvidence(text, paragraph, language))
  const context: ScanContext = {
    text,
    language,
    grammars,
    labels,
    paragraphs: found,
    bulleted: found.some(({ ornament, markers }) => ornament !== undefined && decimalValue(markers[0]) > 0),
    emitter: new Emitter(),
    speaker: undefined,
    annex: undefined,
    scanDraft: (core) => scanResolution(context, core, core, true),
  }
  let done = 0
  for (let index = 0; index < paragraphs.length; ) {
    if (!startsCore(context, index)) {
      index++
      continue
    }
    const core = extendCore(context, index, done)
    const front = findFront(context, core, done)
    pushStray(context, done, front)
    index = scanResolution(context, front, core, false)
    done = index
    yield { tokens: context.emitter.take(), end: paragraphs[done]?.start ?? text.length }
  }
  pushStray(context, done, paragraphs.length)
  yield { tokens: context.emitter.take(), end: text.length }
}

/** The tokens of lines in a language that no grammar knows: none of them is read. */
export function passOver(lines: Line[]): Token[] {
  return lines.map(({ start, end, markup }) =>
    makeToken(StrayLine, start, end, { reason: markup ? 'markup' : 'boilerplate' }),
  )
}

function pushStray({ paragraphs, emitter }: ScanContext, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const { start, end, markup } = paragraphs[at] as Evidence
    const reason = markup ? 'markup' : 'boilerplate'
    emitter.push(StrayLine, start, end, { reason })
  }
}
