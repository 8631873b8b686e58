/** A browser for tests of pages. Where there is none, its tests are skipped, and say so. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Chromium is; `CHROMIUM_PATH` names another place. */
export const chromiumPath: string | undefined = PLACES.find((path) => path !== undefined && existsSync(path))
if (chromiumPath === undefined)
  console.warn('Skipped: Chromium is not installed, pages are not opened in a browser')

/** Starts it without a window, and without anything that it does by itself. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath as string,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page that is open, and what went wrong in it. */
export interface OpenPage {
  page: Page
  /** Messages of the console and errors of scripts. */
  errors: string[]
  /** Addresses that were asked for, but for files. */
  requests: string[]
}

/** Opens a file. */
export async function openPage(
  browser: Browser,
  path: string,
  options: { width: number; scheme?: 'light' | 'dark' },
): Promise<OpenPage> {
  const page = await browser.newPage({
    viewport: { width: options.width, height: 900 },
    colorScheme: options.scheme ?? 'light',
    // Only so can axe be put into a page that lets in no script.
    bypassCSP: true,
  })
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) requests.push(request.url())
  })
  await page.goto(`file://${path}`)
  return { page, errors, requests }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe that are about colours, which alone differ between light and dark. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong in a page that is serious or critical: a rule and an element of each.
 * @param rules by default all
 */
export async function accessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(rules ? { runOnly: rules } : {})})`,
  )) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
  }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary.slice(0, 300)} (${nodes.length})`,
    )
}
