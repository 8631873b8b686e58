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

/** A page whose font is named with a character map of the library, and is not in the file. */
const CONTENT = 'BT /F 12 Tf 72 700 Td <59274F1A> Tj ET'
const PDF = [
  '%PDF-1.4',
  '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
  '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
  '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>> endobj',
  `4 0 obj <</Length ${CONTENT.length}>> stream\n${CONTENT}\nendstream endobj`,
  '5 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>> endobj',
  '6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>> endobj',
  '7 0 obj <</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>> endobj',
  'trailer <</Root 1 0 R/Size 8>>',
  '%%EOF',
].join('\n')

const CONSUMER = `
import whereas, { InputError, type OperativeClause, parse, parseFile, type Root, treeSchema } from 'whereas'
import { unified } from 'unified'
import { toPage } from 'whereas/view'

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
const print = await parseFile(new TextEncoder().encode(${JSON.stringify(PDF)}), { path: 'print.pdf' })
const refusal = await parseFile('missing.docx').catch((error: unknown) => error)
if (!(refusal instanceof InputError)) throw new Error('no refusal')
console.log(page.type, file.data['format'], refusal.message)
console.log(String(print.file.value).trim())
console.log(toPage({ tree: page, value: String(file.value), id: 'page' }).length > 20_000)
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
  if (printed !== 'root html missing.docx does not exist\n大会\ntrue\ndecide 1 true root\n')
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
