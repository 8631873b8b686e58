/**
 * How long a page takes: to write it for a resolution of 200 kB, and to open it in Chromium, where that is installed. The text has the
 * clauses of a fixture over and over, with numbers that go on.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { parse } from '../dist/index.js'
import { toPage } from '../dist/view.js'

const SIZE = 200_000
const root = fileURLToPath(new URL('..', import.meta.url))
const fixture = readFileSync(join(root, 'fixtures/organisations/un-sc/halmere-mission/en/input.txt'), 'utf8')

function longText() {
  const start = fixture.search(/^1\. /m)
  const [head, clauses] = [fixture.slice(0, start), fixture.slice(start)]
  let text = head
  for (let number = 1; text.length < SIZE; )
    text += `${clauses.trimEnd().replace(/^\d+\. /gm, () => `${number++}. `)}\n\n`
  return text
}

const value = longText()
const parsing = performance.now()
const tree = parse(value)
const writing = performance.now()
const page = toPage({ tree, value, id: 'long' })
const written = performance.now()
const kilobytes = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`
console.log(
  `page      ${kilobytes(page)} for a text of ${kilobytes(value)}: parsed in ${(writing - parsing).toFixed(0)} ms, written in ${(written - writing).toFixed(0)} ms`,
)

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
if (!executablePath) console.log('page      Chromium is not installed, not opened')
else {
  const folder = mkdtempSync(join(tmpdir(), 'whereas-bench-'))
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  try {
    const path = join(folder, 'page.html')
    writeFileSync(path, page)
    for (const width of [1280, 390]) {
      const times = []
      for (let round = 0; round < 5; round++) {
        const tab = await browser.newPage({ viewport: { width, height: 900 } })
        await tab.goto(`file://${path}`)
        // Loaded, its script run, laid out and painted.
        times.push(
          await tab.evaluate(
            'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))',
          ),
        )
        await tab.close()
      }
      times.sort((a, b) => a - b)
      console.log(
        `page      opened at ${width} pixels in ${times[2].toFixed(0)} ms (${times[0].toFixed(0)} to ${times[4].toFixed(0)})`,
      )
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}
