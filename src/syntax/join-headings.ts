/** Headings that are no headings: an opener or verb that a converter has set apart from its clause ("# Recalling"). */
import { hasWord, isLower, skipBlanks } from '../characters.js'
import type { CompiledLanguage } from '../grammar/compile.js'
import { matchPhrase } from '../grammar/match-phrase.js'
import type { Paragraph } from '../layout/flow.js'
import { readMarker } from './marker.js'

/** Joins a heading that is nothing but a known phrase to the paragraph below it, which goes on with it. */
export function joinHeadings(text: string, paragraphs: Paragraph[], language: CompiledLanguage): Paragraph[] {
  const out: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const last = out.at(-1)
    const goesOn = paragraph.heading === undefined && !paragraph.markup && !paragraph.item
    if (
      last?.heading !== undefined &&
      goesOn &&
      isLower(text.charCodeAt(paragraph.start)) &&
      isPhrase(text, last, language)
    )
      out[out.length - 1] = { ...last, end: paragraph.end, heading: undefined }
    else out.push(paragraph)
  }
  return out
}

/** Longest opening phrase, in characters. */
const MAX_PHRASE = 80

/** True for a known phrase, with or without a marker before it, and nothing else. */
function isPhrase(text: string, { start, end }: Paragraph, { labels, phrases }: CompiledLanguage): boolean {
  if (end - start > MAX_PHRASE) return false
  const marker = readMarker(text, start, end, labels)
  const body = marker ? skipBlanks(text, marker.end, end) : start
  const isWhole = (mood: 'opener' | 'verb') => {
    const stop = matchPhrase(phrases, mood, text, body, end)?.end
    return stop !== undefined && !hasWord(text, stop, end)
  }
  return isWhole('opener') || isWhole('verb')
}
