/**
 * How time grows with length: ordinary text and adversarial text, each at a size and at twice that size.
 * A ratio near 2 is linear. Usage: node bench/linear.mjs [KILOBYTES]
 */
import { readFileSync } from 'node:fs'
import { parse } from '../dist/index.js'

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

const time = (text) => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    // The language is given: detection would give texts of two lengths to two grammars, or to none.
    parse(text, { language: 'en' })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const fill = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

console.log(`${'text'.padEnd(34)}${'ms'.padStart(9)}${'ms at 2x'.padStart(10)}${'ratio'.padStart(8)}`)
for (const [name, unit] of Object.entries(units)) {
  time(fill(unit, size / 4))
  const once = time(fill(unit, size))
  const twice = time(fill(unit, 2 * size))
  console.log(
    name.padEnd(34) +
      once.toFixed(1).padStart(9) +
      twice.toFixed(1).padStart(10) +
      (twice / once).toFixed(2).padStart(8),
  )
}
