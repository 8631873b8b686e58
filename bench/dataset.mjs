/**
 * The speed of data sets: beside parsing the same texts and writing what they give in one thread, with one worker and with two;
 * and memory. Reads the corpus where it is present, or else the fixtures.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  check,
  clauseRows,
  documentRow,
  encodeTable,
  messageRows,
  parseFile,
  referenceRows,
  rowDocument,
  tables,
} from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'dist/src/bin.js')
const corpus = process.env.WHEREAS_CORPUS ?? join(root, '../shared/corpus')
const folder = mkdtempSync(join(tmpdir(), 'whereas-bench-'))

function listTexts() {
  const parts = ['un/clean', 'un/notes', 'un/wrapped'].map((part) => join(corpus, part))
  if (!parts.every((part) => existsSync(part)))
    return {
      inputs: [join(root, 'fixtures/organisations')],
      files: listFiles(join(root, 'fixtures/organisations')),
    }
  return { inputs: parts, files: parts.flatMap(listFiles) }
}

const listFiles = (part) =>
  readdirSync(part, { recursive: true })
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => join(part, name))

/** What a data set does, in one thread, without what lets it go on. */
async function parseBare(files) {
  const start = performance.now()
  const rows = { clauses: [], references: [], documents: [], messages: [], errors: [] }
  let parsing = 0
  for (const path of files) {
    const began = performance.now()
    const { tree, file } = await parseFile(path).catch(() => ({}))
    parsing += performance.now() - began
    if (!tree) continue
    check(tree, file)
    const document = rowDocument(file)
    rows.clauses.push(...clauseRows(tree, document))
    rows.references.push(...referenceRows(tree, document))
    rows.documents.push(documentRow(tree, document))
    rows.messages.push(...messageRows(document))
  }
  for (const table of tables)
    await writeFile(join(folder, table.name), await encodeTable(table, rows[table.name], 'parquet'))
  const took = performance.now() - start
  console.log(`bare      ${seconds(took)}, of which parsing ${seconds(parsing)}; processor ${processor()}`)
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
const processor = () => seconds(process.cpuUsage().user / 1000)

/** Builds a data set in a process of its own. */
function build(inputs, workers, what) {
  const out = join(folder, `out-${workers}`)
  rmSync(out, { recursive: true, force: true })
  const start = performance.now()
  const measured = `process.on('exit', () => console.log(JSON.stringify(process.resourceUsage())))`
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${measured}`,
      bin,
      'dataset',
      ...inputs,
      '--out',
      out,
      '-q',
      '--workers',
      String(workers),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const took = performance.now() - start
  const { maxRSS, userCPUTime } = JSON.parse(stdout.split('\n').find((line) => line.startsWith('{')))
  console.log(
    `${what.padEnd(10)}${seconds(took)}; processor ${seconds(userCPUTime / 1000)}, memory ${(maxRSS / 1000).toFixed(0)} MB`,
  )
  return took
}

try {
  const { inputs, files } = listTexts()
  if (process.argv[2] === '--bare') await parseBare(files)
  else {
    console.log(`texts     ${files.length} documents`)
    process.stdout.write(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--bare'], { encoding: 'utf8' }),
    )
    const one = build(inputs, 1, '1 worker')
    const two = build(inputs, 2, '2 workers')
    console.log(`          ${(one / two).toFixed(2)} times as fast`)
    const copies = join(folder, 'copies')
    const many = 10_000
    for (let copy = 0; copy * files.length < many; copy++) {
      mkdirSync(join(copies, String(copy)), { recursive: true })
      for (const [index, path] of files.entries())
        if (copy * files.length + index < many)
          cpSync(path, join(copies, String(copy), `${index}-${basename(path)}`))
    }
    console.log(`texts     ${many} documents, copies of these`)
    const slow = build([copies], 1, '1 worker')
    const fast = build([copies], 2, '2 workers')
    console.log(`          ${(slow / fast).toFixed(2)} times as fast`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
