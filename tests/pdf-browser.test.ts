/** The tree of a PDF that a browser printed of a text is that of the text, positions apart. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, parseFile } from '../index.js'
import { chromiumPath, startChromium } from './support/chromium.js'
import { agreement, clausesOf } from './support/clauses.js'
import { fixturesFolder } from './support/fixtures.js'

/** The least share of clauses that must be the same, in percent. */
const LEAST = 95

const STYLES: Record<string, string> = {
  'one column, flush': 'p { text-align: justify; text-indent: 1cm }',
  'two narrow columns': 'body { columns: 2; column-gap: 1cm; font-size: 9pt } p { text-indent: 0.5cm }',
  'two columns of small pages': '@page { size: 13cm 14cm } body { columns: 2; font-size: 8pt }',
}
const DOCUMENTS = ['un-ga/kestrel-strait', 'un-sc/halmere-mission']
/** In all styles; the others where most can go wrong. */
const THOROUGH = ['ar', 'en', 'fr', 'zh']
const NARROW = 'two narrow columns'
const CODES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'zh']
/** Lines between the blank ones are paragraphs. */
const pageOf = (text: string, code: string, style: string) =>
  `<!doctype html><html lang="${code}" dir="${code === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<style>@page { size: A4; margin: 2cm } body { font: 12pt/1.4 'DejaVu Serif', 'Amiri', 'Droid Sans Fallback' } ${style}</style>
${text
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  .join('\n')}`

describe.skipIf(chromiumPath === undefined)('PDF by Chromium', () => {
  let browser: Browser
  const figures: string[] = []
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(async () => {
    await browser?.close()
    console.info(`Clauses that agree, in percent:\n${figures.join('\n')}`)
  })

  // Of two vowel marks on one letter Chromium writes down only one, and the other text in Arabic has many.
  const cases = DOCUMENTS.flatMap((document, index) =>
    CODES.filter((code) => code !== 'ar' || index === 0).flatMap((code) =>
      Object.keys(STYLES)
        .filter((style) => THOROUGH.includes(code) || style === NARROW)
        .map((style) => [document, code, style] as const),
    ),
  )
  it.each(cases)('%s, %s, %s', async (document, code, style) => {
    const text = readFileSync(join(fixturesFolder, 'organisations', document, code, 'input.txt'), 'utf8')
    const page = await browser.newPage()
    await page.setContent(pageOf(text, code, STYLES[style] as string))
    const bytes = await page.pdf({ preferCSSPageSize: true })
    await page.close()
    const { tree } = await parseFile(bytes)
    const share = agreement(clausesOf(parse(text)), clausesOf(tree))
    figures.push(`${share.toFixed(1)}  ${document}, ${code}, ${style}`)
    expect(share).toBeGreaterThanOrEqual(LEAST)
  })
})
