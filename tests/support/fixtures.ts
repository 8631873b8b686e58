/** The fixtures: documents in folders, and case files with many small cases. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
/** The formats that fixtures are in. */
export type FixtureFormat = 'text' | 'markdown' | 'html'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const fixturesFolder = join(root, 'fixtures')

/** A document folder: its input and where its expectations lie. */
export interface DocumentFixture {
  name: string
  folder: string
  input: string
  format: FixtureFormat
}

const INPUTS: Record<string, FixtureFormat> = {
  'input.txt': 'text',
  'input.md': 'markdown',
  'input.html': 'html',
}

/** Every folder below `fixtures` that holds an input. */
export function documentFixtures(): DocumentFixture[] {
  const found: DocumentFixture[] = []
  for (const entry of readdirSync(fixturesFolder, { recursive: true, withFileTypes: true })) {
    const format = INPUTS[entry.name]
    if (!entry.isFile() || format === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(fixturesFolder, dirname(path))
    found.push({ name, folder: dirname(path), input: readFileSync(path, 'utf8'), format })
  }
  return found.sort((a, b) => a.name.localeCompare(b.name))
}

/** One case of a case file. */
export interface CaseFixture {
  file: string
  title: string
  options: Record<string, string>
  input: string
  expected: string
}

const RULE = '='.repeat(10)

/** Every case of every case file: a title between rules, options, the input, `---`, the expected tree. */
export function caseFixtures(): CaseFixture[] {
  const found: CaseFixture[] = []
  for (const entry of readdirSync(join(fixturesFolder, 'languages'), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !entry.name.endsWith('.txt')) continue
    const path = join(entry.parentPath, entry.name)
    found.push(...readCases(relative(fixturesFolder, path), readFileSync(path, 'utf8')))
  }
  return found
}

function readCases(file: string, text: string): CaseFixture[] {
  const parts = text.split(new RegExp(`^${RULE}\\n`, 'm')).slice(1)
  const cases: CaseFixture[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const [title = '', ...flags] = (parts[index] as string).trim().split('\n')
    const body = parts[index + 1] ?? ''
    const cut = body.indexOf('\n---\n')
    if (cut < 0) throw new Error(`${file}: no --- in the case ${title}`)
    const options = Object.fromEntries(
      flags.map((flag) => flag.replace(/^:/, '').split(' ', 2) as [string, string]),
    )
    cases.push({ file, title, options, input: body.slice(1, cut), expected: body.slice(cut + 5).trim() })
  }
  return cases
}

/** Writes the cases of a file with the trees given. */
export function writeCases(cases: readonly CaseFixture[]): string {
  return cases
    .map(({ title, options, input, expected }) => {
      const flags = Object.entries(options).map(([name, value]) => `:${name} ${value}\n`)
      return `${RULE}\n${title}\n${flags.join('')}${RULE}\n\n${input}\n---\n\n${expected}\n`
    })
    .join('\n')
}

/** The folder with real documents, beside a checkout; they are not part of the project. */
export const corpusFolder = process.env.WHEREAS_CORPUS ?? join(root, '../shared/corpus')
export const hasCorpus = existsSync(corpusFolder)
