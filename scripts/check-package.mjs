/**
 * Packs the package, installs the tarball in an empty folder, and uses it there as others do: imports it, checks
 * a consumer's types against it, and runs the command. Fails with the output of the step that fails.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const repository = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'whereas-package-'))
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const step = (name) => console.log(`package: ${name}`)

const CONSUMER = `
import whereas, { InputError, type OperativeClause, parse, parseFile, type Root, treeSchema } from 'whereas'
import { unified } from 'unified'

const tree: Root = parse('The Security Council,\\n\\nNoting the flood,\\n\\n1. Decides to act.', { language: 'en' })
const same: Root = unified().use(whereas).parse('text')
const [first] = tree.children
if (first?.type !== 'resolution') throw new Error('no resolution')
const part = first.children.find((child) => child.type === 'operativePart')
const clause = part?.children[0] as OperativeClause
const act: 'decide' | string | undefined = clause.act
// @ts-expect-error a clause has no such field
clause.verdict
const { tree: page, file } = await parseFile(new TextEncoder().encode('<!DOCTYPE html><p>Nothing'), { path: 'page.html' })
const refusal = await parseFile('missing.docx').catch((error: unknown) => error)
if (!(refusal instanceof InputError)) throw new Error('no refusal')
console.log(page.type, file.data['format'], refusal.message)
console.log(act, clause.number, treeSchema.safeParse(tree).success, same.type)
`

try {
  step('pack')
  const tarball = run('npm', ['pack', '--silent', '--pack-destination', folder], repository)
    .trim()
    .split('\n')
    .at(-1)
  step('install')
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  )
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', join(folder, tarball)])
  step('types')
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER)
  const options = {
    strict: true,
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    exactOptionalPropertyTypes: true,
    outDir: 'out',
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
  )
  run(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-p', folder])
  step('import')
  const printed = run('node', ['out/consumer.js'])
  if (printed !== 'root html missing.docx does not exist\ndecide 1 true root\n')
    throw new Error(`The consumer printed ${JSON.stringify(printed)}`)
  step('command')
  const sample = join(repository, 'fixtures/organisations/un-sc/halmere-mission/en/input.txt')
  const outline = run(join(folder, 'node_modules/.bin/whereas'), ['parse', sample])
  if (outline !== readFileSync(sample.replace('input', 'outline'), 'utf8'))
    throw new Error('The command printed another outline')
  step('fine')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
