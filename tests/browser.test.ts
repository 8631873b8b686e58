/** The core is whole without Node.js: it can be bundled for browsers, and works there. */
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import * as core from '../browser.js'
import * as all from '../index.js'
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
