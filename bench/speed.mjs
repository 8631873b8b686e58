/**
 * Characters a second of processor time, beside remark-parse on the same text in the same run, and memory above the base.
 * Reads the English documents of the corpus where it is present, or else the fixtures.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findReferences, parse } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(process.env.WHEREAS_CORPUS ?? join(root, '../shared/corpus'), 'un')

function readCorpus(set) {
  const folder = join(corpus, set)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^en_.*\.txt$/.test(name)) : []
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

function readTexts() {
  const documents = readCorpus('clean')
  if (documents.length > 0)
    return { from: `${documents.length} English documents of the corpus`, texts: documents }
  const folder = join(root, 'fixtures/organisations')
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    name.endsWith(join('en', 'input.txt')),
  )
  return {
    from: `${names.length} English fixtures`,
    texts: names.map((name) => readFileSync(join(folder, name), 'utf8')),
  }
}

/** Million characters a second of processor time, the best of some rounds after a warm-up. */
function speed(texts, run) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  let best = 0
  for (let round = 0; round < 12; round++) {
    const start = process.cpuUsage()
    for (const text of texts) run(text)
    const { user, system } = process.cpuUsage(start)
    if (round > 3) best = Math.max(best, characters / (user + system))
  }
  return best
}

if (process.argv[2] === '--memory') {
  // In a process of its own: the peak of one parse, above what the loaded library takes.
  const { texts } = readTexts()
  const joined = Array.from({ length: 6 }, () => texts.join('\n\n')).join('\n\n')
  parse(texts[0])
  global.gc?.()
  const base = process.memoryUsage().rss
  const tree = parse(joined)
  const { maxRSS } = process.resourceUsage()
  const above = maxRSS * 1024 - base
  console.log(
    `memory    ${(above / 1e6).toFixed(0)} MB above the base for ${(joined.length / 1e6).toFixed(1)} million characters, ${tree.children.length} nodes at the top: ${(above / joined.length).toFixed(1)} times the input`,
  )
} else {
  const { from, texts } = readTexts()
  const remark = unified().use(remarkParse).freeze()
  const own = speed(texts, (text) => parse(text))
  const theirs = speed(texts, (text) => remark.parse(text))
  console.log(`texts     ${from}, ${texts.reduce((sum, text) => sum + text.length, 0)} characters`)
  console.log(`whereas   ${own.toFixed(1)} million characters a second`)
  const wrapped = readCorpus('wrapped')
  if (wrapped.length > 0)
    console.log(
      `          ${speed(wrapped, (text) => parse(text)).toFixed(1)} million of ${wrapped.length} documents with broken lines`,
    )
  const finding = speed(texts, (text) => findReferences(text))
  console.log(`          findReferences alone ${finding.toFixed(1)} million`)
  console.log(
    `remark    ${theirs.toFixed(1)} million characters a second; whereas is ${(own / theirs).toFixed(1)} times as fast`,
  )
  process.stdout.write(
    execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--memory'], {
      encoding: 'utf8',
    }),
  )
}
