/** Markers on a line of their own. */
import type { CompiledLanguage } from '../grammar/compile.js'
import type { Paragraph } from '../layout/flow.js'
import { isBullet, type Marker, mayBeFirst, readMarker } from './marker.js'

/** Joins a marker that stands alone in its paragraph ("12.") to the paragraph below it, which it marks. */
export function joinMarkers(text: string, paragraphs: Paragraph[], language: CompiledLanguage): Paragraph[] {
  const out: Paragraph[] = []
  let alone: { paragraph: Paragraph; marker: Marker } | undefined
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start, end, markup, heading } = paragraph
    // What follows tells whether a dash ends a marker: "11 -" above its words.
    const isShort = end - start <= MAX_ALONE
    const limit = isShort ? (paragraphs[index + 1]?.end ?? end) : end
    const marker = markup ? undefined : readMarker(text, start, limit, language.labels)
    if (alone && !markup && heading === undefined && (!marker || opensList(marker, alone.marker))) {
      alone.paragraph.end = end
      alone.paragraph.emphasis = paragraph.emphasis
    } else out.push(paragraph)
    alone = marker && marker.end >= end && isShort && !isBullet(marker) ? { paragraph, marker } : undefined
  }
  return out
}

/** Longest paragraph that may be nothing but a marker, in characters. */
const MAX_ALONE = 12

/** "11." above "(a) …": the first item of another series. */
const opensList = (marker: Marker, above: Marker) => marker.style !== above.style && mayBeFirst(marker)
