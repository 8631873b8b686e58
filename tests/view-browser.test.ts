/** Pages in a browser: what they do when they are used, at the breadth of a screen and of a telephone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, compare, parse, rowDocument } from '../index.js'
import { main } from '../src/cli.js'
import { toComparisonPage, toPage, type ViewDocument } from '../view.js'
import {
  accessibilityFaults,
  chromiumPath,
  colourRules,
  openPage,
  startChromium,
} from './support/chromium.js'
import { root } from './support/fixtures.js'

const fixture = (path: string) => join(root, 'fixtures/organisations', path, 'input.txt')
const view = (path: string): ViewDocument => {
  const value = readFileSync(fixture(path), 'utf8')
  const tree = parse(value)
  const file = new VFile({ value, path, data: { format: 'text' } })
  check(tree, file)
  return { tree, ...rowDocument(file) }
}
const LANGUAGES = ['fr', 'ar', 'zh']

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
  let browser: Browser
  let folder = ''
  const at = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'whereas-browser-'))
    for (const language of LANGUAGES)
      writeFileSync(at(`${language}.html`), toPage(view(`un-ga/kestrel-strait/${language}`)))
    writeFileSync(at('en.html'), toPage(view('un-sc/halmere-mission/en')))
    const a = view('un-sc/halmere-mission/en')
    const [left, right] = [view('oic/serrat-ferries/fr'), view('oic/serrat-ferries/ar')]
    const value = a.value
      .replace('cease hostilities immediately and unconditionally', 'cease fire within ten days')
      .replace(/^Recalling its resolution 1325 .*\n\n/m, '')
    const draft = { value, tree: parse(value), id: 'draft' }
    writeFileSync(at('revision.html'), toComparisonPage(compare(draft.tree, a.tree), draft, a))
    writeFileSync(at('translation.html'), toComparisonPage(compare(left.tree, right.tree), left, right))
    const io = {
      stdin: (async function* () {})(),
      stdout: { write: () => {} },
      stderr: { write: () => {} },
      color: false,
      columns: 100,
    }
    const inputs = ['un-ga/kestrel-strait/en', 'un-ga/kestrel-strait/ar', 'un-sc/halmere-mission/en'].map(
      fixture,
    )
    await main(['view', '-q', '-o', at('set'), ...inputs], io)
    browser = await startChromium()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  it('the outline leads to clauses, and references to their targets', async () => {
    const { page, errors, requests } = await openPage(browser, at('en.html'), { width: 1280 })
    await page.locator('.outline a', { hasText: 'Decides to extend' }).click()
    expect(page.url()).toMatch(/#op-5$/)
    await page.locator('#op-5').waitFor()
    expect(
      await page.evaluate("document.querySelector('#op-5').getBoundingClientRect().top < innerHeight"),
    ).toBe(true)
    const reference = page.locator('.source a.to-page').first()
    await reference.hover()
    const card = page.locator('#card')
    await card.waitFor()
    const target = (await reference.getAttribute('href')) as string
    const words = await page.locator(`[id="${decodeURIComponent(target.slice(1))}"] > p`).innerText()
    expect(await card.innerText()).toContain(words.replace(/\s+/g, ' ').slice(0, 100))
    await page.keyboard.press('Escape')
    expect(await card.isHidden()).toBe(true)
    await reference.click()
    expect(page.url().endsWith(target)).toBe(true)
    expect([errors, requests]).toEqual([[], []])
    await page.close()
  })

  it('cards come by focus too, and name where a public address is', async () => {
    const { page, errors } = await openPage(browser, at('en.html'), { width: 1280 })
    await page.locator('.source a.to-public').first().focus()
    expect(await page.locator('#card').innerText()).toBe(
      'Resolution S/RES/2718(2023), United Nations Security Council\n\nundocs.org',
    )
    await page.locator('.source a.reference:not([href])').first().focus()
    expect(await page.locator('#card').innerText()).toContain('Texts without a number')
    expect(errors).toEqual([])
    await page.close()
  })

  it('filters show the clauses of acts and kinds, in the text and the outline', async () => {
    const { page, errors } = await openPage(browser, at('en.html'), { width: 1280 })
    const visible = async () => ({
      clauses: await page.locator('.clause:not(.off)').count(),
      items: await page.locator('.outline [data-for]:not(.off)').count(),
      words: await page.locator('.clause > p:visible').count(),
      output: await page.locator('.filters output').innerText(),
    })
    const all = await visible()
    expect(all).toMatchObject({ clauses: 65, items: 65, output: '65 of 65 shown' })
    await page.locator('input[value=recall]').check()
    expect(await visible()).toEqual({ clauses: 4, items: 4, words: 4, output: '4 of 65 shown' })
    await page.locator('input[value=preambular]').uncheck()
    expect(await visible()).toMatchObject({ clauses: 1, output: '1 of 65 shown' })
    await page.locator('button[type=reset]').click()
    await page.locator('.filters output', { hasText: '65 of 65' }).waitFor()
    expect(await visible()).toEqual(all)
    expect(errors).toEqual([])
    await page.close()
  })

  it('the switch goes before what the system says', async () => {
    const { page, errors } = await openPage(browser, at('en.html'), { width: 1280, scheme: 'dark' })
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await paper()
    await page.locator('button.theme', { hasText: 'Light' }).click()
    const light = await paper()
    expect(light).not.toBe(dark)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.locator('button.theme', { hasText: 'Dark' }).click()
    expect(await paper()).toBe(dark)
    expect(errors).toEqual([])
    await page.close()
  })

  it('the outline is a drawer on a telephone, and closes behind a choice', async () => {
    const { page, errors } = await openPage(browser, at('ar.html'), { width: 390 })
    const side = page.locator('#side')
    expect(await side.isVisible()).toBe(false)
    await page.locator('.opener-of-side').click()
    expect(await side.isVisible()).toBe(true)
    const box = (await side.boundingBox()) as { x: number; width: number }
    // At the right, where Arabic begins.
    expect(Math.round(box.x + box.width)).toBe(390)
    await page.locator('.outline a').nth(5).click()
    expect(await side.isVisible()).toBe(false)
    expect(errors).toEqual([])
    await page.close()
  })

  it('an Arabic page has its outline at the right of a screen', async () => {
    const { page } = await openPage(browser, at('ar.html'), { width: 1280 })
    const [side, text] = [
      await page.locator('#side').boundingBox(),
      await page.locator('.source').boundingBox(),
    ]
    expect(side?.x).toBeGreaterThan(text?.x ?? Number.POSITIVE_INFINITY)
    await page.close()
  })

  it('an index is put in order, and it and the graph lead to the documents, which lead to one another', async () => {
    const { page, errors, requests } = await openPage(browser, at('set/index.html'), { width: 1280 })
    const clauses = page.getByRole('button', { name: 'Clauses' })
    const column = () => page.locator('.sortable tbody td:nth-child(6)').allInnerTexts()
    await clauses.click()
    expect(await column()).toEqual(['50', '50', '65'])
    await clauses.click()
    expect(await column()).toEqual(['65', '50', '50'])
    await page.locator('.network a', { hasText: 'S/RES/2791(2026)' }).click()
    await page.locator('h1', { hasText: 'S/RES/2791' }).waitFor()
    await page.locator('a.up').click()
    await page.locator('.sortable a').nth(1).click()
    await page.locator('h1[lang=ar]').waitFor()
    expect([errors, requests]).toEqual([[], []])
    await page.close()
  })

  it('a comparison leads to its differences and shows them alone', async () => {
    const { page, errors } = await openPage(browser, at('revision.html'), { width: 1280 })
    await page.locator('.outline a', { hasText: 'added' }).click()
    expect(page.url()).toMatch(/#at%3Apair-\d+$/)
    await page.locator('input[value=same]').uncheck()
    expect(await page.locator('.pair:visible').count()).toBe(2)
    const columns = async () => {
      const cells = page.locator('.pair.changed .cell')
      return [await cells.first().boundingBox(), await cells.last().boundingBox()].map((box) =>
        Math.round(box?.x ?? 0),
      )
    }
    const [left, right] = await columns()
    expect(right).toBeGreaterThan(left as number)
    await page.setViewportSize({ width: 390, height: 900 })
    const [above, below] = await columns()
    expect(below).toBe(above)
    expect(errors).toEqual([])
    await page.close()
  })

  const broad = [...LANGUAGES.map((language) => `${language}.html`), 'set/index.html', 'revision.html']
  const narrow = [...LANGUAGES.map((language) => `${language}.html`), 'set/index.html', 'translation.html']
  const sizes = [
    ...broad.map((name) => ({ name, width: 1280 })),
    ...narrow.map((name) => ({ name, width: 390 })),
  ]
  it.each(sizes)(
    'axe finds nothing grave in $name at $width, and nothing is cut off',
    async ({ name, width }) => {
      const { page, errors, requests } = await openPage(browser, at(name), { width })
      expect(await accessibilityFaults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await accessibilityFaults(page, colourRules)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      expect([errors, requests]).toEqual([[], []])
      await page.close()
    },
  )

  it('the policy of a page lets no other script run', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`file://${at('en.html')}`)
    const ran = await page.evaluate(
      "const own = document.createElement('script'); own.textContent = 'globalThis.ran = true'; document.body.append(own); globalThis.ran === true",
    )
    expect(ran).toBe(false)
    await context.close()
  })

  it('can be read without scripts', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    await page.goto(`file://${at('en.html')}`)
    await page.locator('.outline a', { hasText: 'Decides to extend' }).click()
    expect(page.url()).toMatch(/#op-5$/)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('button.theme').isVisible()).toBe(false)
    await context.close()
  })
})
