/**
 * Writes `grammars/index.ts`, the list of bundled grammars, from the folders: adding a folder, or a file of instruments, is
 * enough. A folder's
 * `index.ts` exports one constant, named after the folder in camel case ("un-ga" → `unGa`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'grammars/index.ts'

const folders = (kind) =>
  readdirSync(`grammars/${kind}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
const constant = (folder) => folder.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const imports = (kind) =>
  folders(kind).map((folder) => `import { ${constant(folder)} } from './${kind}/${folder}/index.js'`)
const list = (kind) => folders(kind).map((folder) => `  ${constant(folder)},`)

/** The files of the gazetteer: each exports one list, named after the file in camel case. */
const areas = readdirSync('grammars/instruments')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .sort()

const source = `// Written by scripts/list-grammars.mjs from the folders; \`npm run build\` brings it up to date.
import type { InstrumentGrammar, LanguageGrammar, OrganisationGrammar } from '../src/grammar/schema.js'
${areas.map((area) => `import { ${constant(area)} } from './instruments/${area}.js'`).join('\n')}
${[...imports('languages'), ...imports('organisations')].join('\n')}

/** The bundled languages. */
export const languages: readonly LanguageGrammar[] = [
${list('languages').join('\n')}
]

/** The bundled organisations. */
export const organisations: readonly OrganisationGrammar[] = [
${list('organisations').join('\n')}
]

/** The instruments that texts call by name. */
export const instruments: readonly InstrumentGrammar[] = [
${areas.map((area) => `  ...${constant(area)},`).join('\n')}
]
`
if (readFileSync(FILE, 'utf8') !== source) writeFileSync(FILE, source)
