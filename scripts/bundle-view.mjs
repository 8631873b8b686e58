/**
 * Writes `src/view/assets.ts`: the script and the stylesheet of pages, bundled from `src/view/client`, with their hashes for
 * the policy of a page. So the pages are the same from the sources and from `dist`.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const FILE = 'src/view/assets.ts'

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles[0].text.trim()
}
// What the page's own parser would take for the end of the element is not in it.
const checked = (code) => {
  if (/<\/(?:script|style)|<!--/i.test(code)) throw new Error('The client has the end of its element in it')
  return code
}
const hashOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`

const script = checked(await bundle('src/view/client/main.ts'))
const style = checked(await bundle('src/view/client/style.css'))
const source = `// Written by scripts/bundle-view.mjs from src/view/client; \`npm run build\` brings it up to date.
/** The script of pages. */
export const script: string = ${JSON.stringify(script)}
/** The stylesheet of pages. */
export const style: string = ${JSON.stringify(style)}
/** Hash of the script, as a policy has it. */
export const scriptHash: string = ${JSON.stringify(hashOf(script))}
/** Hash of the stylesheet. */
export const styleHash: string = ${JSON.stringify(hashOf(style))}
`
writeFileSync(FILE, source)
