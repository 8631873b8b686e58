/** Documents of Word made with real programs from a text, and the programs' absence told aloud. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Root, WhereasNode } from '../../index.js'
import { formatNumber, type NumberStyle } from '../../src/source/label-number.js'

/** True when a program is there; a line on standard error says that it is not. */
export function hasProgram(name: string, args: string[] = ['--version']): boolean {
  try {
    execFileSync(name, args, { stdio: 'ignore' })
    return true
  } catch {
    console.warn(`${name} is not installed: tests with its files are skipped`)
    return false
  }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** A text as a page of plain paragraphs, whose numbers are typed. */
export const asHtml = (text: string) =>
  `<html><head><meta charset="utf-8"></head><body>${linesOf(text)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n')}</body></html>`

/** Converts files with LibreOffice, all in one start, and gives their bytes. */
export function convertWithOffice(files: readonly { name: string; content: string }[]): Uint8Array[] {
  return inFolder((folder) => {
    for (const { name, content } of files) writeFileSync(join(folder, name), content)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        folder,
        ...files.map(({ name }) => join(folder, name)),
      ],
      { stdio: 'ignore', timeout: 240_000 },
    )
    return files.map(({ name }) => readFileSync(join(folder, name.replace(/\.\w+$/, '.docx'))))
  })
}

/** Converts a text with pandoc. */
export function convertWithPandoc(content: string, from: string): Uint8Array {
  return inFolder((folder) => {
    const output = join(folder, 'out.docx')
    execFileSync('pandoc', ['--from', from, '--to', 'docx', '--output', output], { input: content })
    return readFileSync(output)
  })
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'whereas-office-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A label of a clause or item: where it stands and how deep. */
interface Labelled {
  level: number
  label: string
  start: number
  end: number
}

/** What of a text a program numbers itself. */
interface Parts {
  labels: Map<number, Labelled>
  references: { label: string; start: number; end: number }[]
  notes: Map<string, { text: string; start: number; end: number }>
}

/** How the levels of a list are numbered. */
type Level = { style: NumberStyle; prefix: string; suffix: string }

/** The names of number styles in OpenDocument. */
const FORMATS: Partial<Record<NumberStyle, string>> = {
  decimal: '1',
  'lower-letters': 'a',
  'lower-roman': 'i',
  'arabic-abjad': 'ا, ب, ج, ...',
}

/**
 * A text as a flat OpenDocument file: clauses and items are numbered by the program, where it comes to what is printed, and
 * notes are its own.
 * @param tree the tree of the text
 */
export function asOpenDocument(
  text: string,
  tree: Root,
): { content: string; numbered: number; notes: number } {
  const { labels, references, notes } = partsOf(text, tree)
  const levels = levelsOf(labels, text)
  const counts: (number | undefined)[] = []
  let numbered = 0
  let put = 0
  const withNotes = (from: number, to: number): string => {
    let out = ''
    let at = from
    for (const { label, start, end } of references) {
      const note = notes.get(label)
      if (start < at || end > to || !note) continue
      put++
      out += `${escaped(text.slice(at, start))}<text:note text:note-class="footnote"><text:note-citation>${label}</text:note-citation><text:note-body><text:p>${escaped(note.text)}</text:p></text:note-body></text:note>`
      at = end
    }
    return out + escaped(text.slice(at, to))
  }
  const body: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const isNote = [...notes.values()].some((note) => note.start <= start && end <= note.end)
    if (line.trim() !== '' && !isNote && !/^_+$/.test(line)) {
      const own = labels.get(start)
      const level = own && levels[own.level]
      const number = own && (counts[own.level] ?? 0) + 1
      if (own && level && number && formatNumber(number, level.style) === own.label) {
        counts.length = own.level
        counts[own.level] = number
        numbered++
        const words = withNotes(own.end + line.slice(own.end - start).search(/\S|$/), end)
        body.push(
          `<text:numbered-paragraph text:list-id="l" text:style-name="L" text:level="${own.level + 1}"><text:p>${words}</text:p></text:numbered-paragraph>`,
        )
      } else body.push(`<text:p>${withNotes(start, end)}</text:p>`)
    }
    start = end + 1
  }
  const styles = levels.map(
    (level, at) =>
      `<text:list-level-style-number text:level="${at + 1}" style:num-format="${FORMATS[level.style]}" style:num-prefix="${level.prefix}" style:num-suffix="${level.suffix}"/>`,
  )
  const spaces = ['office', 'style', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><text:list-style style:name="L">${styles.join('')}</text:list-style></office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document>`
  return { content, numbered, notes: put }
}

/** A text as Markdown of pandoc with its own lists: figures, letters and Roman figures. */
export function asMarkdown(text: string, tree: Root): string {
  const { labels } = partsOf(text, tree)
  const out: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const own = labels.get(start)
    const isList = own && /^\(?(?:\d+|[a-z]+)[.)]$/.test(text.slice(own.start, own.end))
    const words = line.replace(/([\\`*_{}[\]<>#+|~^$@"'!-])/g, '\\$1')
    // Without a list around, a label is words.
    if (isList)
      out.push(
        `${'    '.repeat(own.level)}${text.slice(own.start, own.end)}  ${words.slice(own.end - own.start).trim()}`,
      )
    else out.push(words.replace(/^(\(?\w+)([.)])/, '$1\\$2'))
    start += line.length + 1
  }
  return out.join('\n')
}

function partsOf(text: string, tree: Root): Parts {
  const parts: Parts = { labels: new Map(), references: [], notes: new Map() }
  const walk = (node: WhereasNode, level: number) => {
    const start = node.position.start.offset as number
    const end = node.position.end.offset as number
    if (node.type === 'footnoteReference') parts.references.push({ label: node.label, start, end })
    if (node.type === 'footnote') {
      const [marker] = node.children
      parts.notes.set(node.label, {
        text: text.slice(marker?.position.end.offset, end).trim(),
        start,
        end,
      })
      return
    }
    const isItem = node.type === 'operativeClause' || node.type === 'subclause'
    const children = 'children' in node ? (node.children as WhereasNode[]) : []
    const [marker] = children
    const label =
      node.type === 'operativeClause' ? node.number : node.type === 'subclause' ? node.label : undefined
    if (isItem && marker?.type === 'marker' && label !== undefined)
      parts.labels.set(start, { level, label, start, end: marker.position.end.offset as number })
    for (const child of children) walk(child, isItem ? level + 1 : level)
  }
  walk(tree, 0)
  return parts
}

/** The styles that the first labels of each level show. */
function levelsOf(labels: ReadonlyMap<number, Labelled>, text: string): Level[] {
  const levels: Level[] = []
  for (const { level, label, start, end } of [...labels.values()].sort((a, b) => a.start - b.start)) {
    if (levels[level] || levels.length < level) continue
    const style = (Object.keys(FORMATS) as NumberStyle[]).find((name) => formatNumber(1, name) === label)
    const printed = text.slice(start, end)
    const at = printed.indexOf(label)
    if (style)
      levels[level] = { style, prefix: printed.slice(0, at), suffix: printed.slice(at + label.length) }
  }
  return levels
}
