/**
 * How time grows with length: ordinary text and adversarial text, each at a size and at twice that size, for `parse` and,
 * with texts that are made of pieces of citations, for `findReferences`.
 * A ratio near 2 is linear. Usage: node bench/linear.mjs [KILOBYTES]
 */
import { readFileSync } from 'node:fs'
import { findReferences, parse } from '../dist/index.js'

const size = Number(process.argv[2] ?? 500) * 1000
const sample = readFileSync(
  new URL('../fixtures/organisations/un-sc/halmere-mission/en/input.txt', import.meta.url),
  'utf8',
)
const units = {
  'resolutions one after the other': sample,
  'one long clause': 'and requests the Secretary-General, in this regard, to report; ',
  'a run-on preamble': 'Recalling its resolutions; ',
  'formulas alone': 'The General Assembly,\n\n',
  'numbers alone': '1.\n',
  'decisions that repeat': '1. Decides to act;\n\n',
  'items that nest': '(a) (i) (a) (i)\n',
  'items one after the other': '(a) To act;\n\n',
  'section labels': 'I\n\nTitle\n\n',
  'annex headings': 'Annex\n\n',
  'rules and notes': '___\n1 See there.\n',
  mastheads: 'United Nations\n\nA/RES/1/1\n\n',
  'vote brackets': '[Adopted by a recorded vote\n\n',
  'unknown lines': 'Lorem ipsum dolor\n\n',
  'modifiers alone': 'also further deeply ',
  'degrees alone': 'Expressing its deep deep deep ',
  'opening quotation marks': '«',
  commas: ',',
  blanks: ' ',
  'footnote digits': 'word1,2 ',
}
/** Pieces of citations, in the loose text of one paragraph and in one long clause. */
const citing = {
  'numbers in a list': 'resolutions 1/1, ',
  'nouns alone': 'resolution ',
  'numbers alone': '1/1 ',
  'numbers and conjunctions': '1/1 and ',
  'numbers with letters': '60/1 A to Z, ',
  'numbers with dates': 'resolution 60/1 of 1 May 2001, ',
  'years in brackets': '1325 (2000) ',
  'parts of a text': 'paragraph 1 (a) ',
  'parts in a list': 'paragraphs 1, 2 and ',
  'parts of the text itself': 'paragraph 1 above, ',
  'names of instruments': 'the Charter of the United Nations ',
  'beginnings of names': 'the Convention on the ',
  'bodies alone': 'of the Security Council ',
  possessives: 'its ',
  'short forms': 'the same resolution ',
  'full symbols': 'A/RES/60/1 ',
  'symbols without an end': 'A/A',
  strokes: '/',
  brackets: '1 (',
  figures: '1',
  capitals: 'A',
}

/** The best of three times, in milliseconds. */
const time = (run, text) => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    // The language is given: detection would give texts of two lengths to two grammars, or to none.
    run(text, { language: 'en' })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const fill = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

function compare(title, texts, run) {
  console.log(`${title.padEnd(34)}${'ms'.padStart(9)}${'ms at 2x'.padStart(10)}${'ratio'.padStart(8)}`)
  for (const [name, make] of Object.entries(texts)) {
    time(run, make(size / 4))
    const once = time(run, make(size))
    const twice = time(run, make(2 * size))
    console.log(
      name.padEnd(34) +
        once.toFixed(1).padStart(9) +
        twice.toFixed(1).padStart(10) +
        (twice / once).toFixed(2).padStart(8),
    )
  }
}

const map = (units, make) =>
  Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, (length) => make(unit, length)]))

const inClause = (unit, length) =>
  `The General Assembly,\n\nNoting the flood,\n\n1. Recalls ${fill(unit, length)}.\n`

compare('parse', map(units, fill), parse)
compare('parse, one clause', map(citing, inClause), parse)
compare('findReferences', map(citing, fill), findReferences)
