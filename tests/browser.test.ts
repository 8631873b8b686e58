/** The core is whole without Node.js: it can be bundled for browsers, and works there. */
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import * as core from '../browser.js'
import * as all from '../index.js'
import { toPage } from '../view.js'
import { root } from './support/fixtures.js'

it('the core is bundled for browsers, without modules of Node.js, and parses there', async () => {
  const { outputFiles, warnings, metafile } = await build({
    stdin: {
      contents: "import { parse } from 'whereas'\nglobalThis.parsed = parse(page, { format: 'html' })",
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // A worker has no document, as this test has none.
    conditions: ['worker'],
    write: false,
    metafile: true,
    alias: { whereas: `${root}browser.ts` },
  })
  expect(warnings).toEqual([])
  expect(Object.keys(metafile.inputs).filter((path) => path.startsWith('node:'))).toEqual([])
  const context = {
    page: '<p>The General Assembly,<p><i>Noting</i> the flood,<p>1. <i>Decides</i> to act.',
    parsed: undefined as unknown as ReturnType<typeof core.parse>,
  }
  const code = outputFiles[0]?.text as string
  // What a page of a browser has, and nothing of Node.js.
  runInNewContext(code, Object.assign(context, { TextDecoder, TextEncoder, URL, performance, console }))
  expect(JSON.parse(JSON.stringify(context.parsed))).toEqual(
    JSON.parse(JSON.stringify(core.parse(context.page, { format: 'html' }))),
  )
})

it('pages are written in browsers too', async () => {
  const contents =
    "import { parse } from 'whereas'\nimport { toPage } from 'whereas/view'\nglobalThis.page = toPage({ tree: parse(value), value, id: 'a' })"
  const { outputFiles, warnings, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    conditions: ['worker'],
    write: false,
    metafile: true,
    alias: { 'whereas/view': `${root}view.ts`, whereas: `${root}browser.ts` },
  })
  expect(warnings).toEqual([])
  expect(Object.keys(metafile.inputs).filter((path) => path.startsWith('node:'))).toEqual([])
  const value = 'The General Assembly,\n\nNoting the flood,\n\n1. Decides to act.'
  const context = { value, page: '' }
  runInNewContext(
    outputFiles[0]?.text as string,
    Object.assign(context, { TextDecoder, TextEncoder, URL, performance, console, setTimeout }),
  )
  expect(context.page === toPage({ tree: core.parse(value), value, id: 'a' })).toBe(true)
})

it('the whole is the core and what needs files', () => {
  const added = Object.keys(all).filter((name) => !(name in core))
  expect(added.sort()).toEqual([
    'DatasetError',
    'InputError',
    'buildDataset',
    'parseFile',
    'parseInput',
    'readInputs',
  ])
  expect(all.default).toBe(core.default)
})
