/** The blocks of a Word document as lines of text. */
import { isCellLabel } from '../source/markdown-table.js'
import { isFigures, raise } from '../source/raised.js'
import type { WrittenText } from '../source/written-text.js'
import type { Notes } from './docx-notes.js'
import type { Numbering, NumberLabel } from './docx-numbering.js'
import { attributeOf } from './docx-parts.js'
import { headingOf, levelOf, type RunSettings, runSettings, type Style, type Styles } from './docx-styles.js'
import { symbolOf } from './docx-symbols.js'
import { childOf, childrenOf, type XmlElement } from './xml.js'

/** A cell that is longer is no label. */
const MAX_LABEL = 16
/** A line that notes stand below, as Word draws one. */
const RULE = '_______________'

/** Elements that are left out with all that is in them: what was deleted, settings, readings beside words. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:rt',
  'w:instrText',
  'w:delText',
])

/** Where a field of Word is: its instructions are no text, its result is. */
type FieldPart = 'instructions' | 'result'

/** Writes blocks, in their order, into one text. */
export class DocxBody {
  readonly #text: WrittenText
  readonly #styles: Styles
  readonly #numbering: Numbering
  readonly #notes: Notes
  /** The fields that are open, which may hold others and go over paragraphs. */
  readonly #fields: FieldPart[] = []
  /** Text boxes of the paragraph, which follow it. */
  #boxes: XmlElement[] = []
  /** True when the mark of the last paragraph was deleted, so that the next goes on in it. */
  #goesOn = false
  /** True where the words of a paragraph did not begin yet. */
  #label: NumberLabel | undefined
  #style: Style

  constructor(text: WrittenText, styles: Styles, numbering: Numbering, notes: Notes) {
    this.#text = text
    this.#styles = styles
    this.#numbering = numbering
    this.#notes = notes
    this.#style = styles.paragraph(undefined)
  }

  /** Paragraphs, tables, and what holds them. */
  blocks(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string' || LEFT_OUT.has(child.name)) continue
      if (child.name === 'w:p') this.#paragraph(child)
      else if (child.name === 'w:tbl') this.#table(child)
      else if (child.name === 'mc:AlternateContent') this.blocks(chosen(child))
      else if (child.name !== 'w:sectPr') this.blocks(child)
    }
  }

  /** The notes that the text referred to, below a line; each on a line of its own. */
  notes(): void {
    const { referred } = this.#notes
    // Notes may refer to notes.
    for (let index = 0; index < referred.length; index++) {
      const { label, element } = referred[index] as (typeof referred)[0]
      const text = this.#text
      text.part('block')
      text.hint({})
      if (index === 0) {
        text.add(RULE)
        text.part('block')
      }
      if (label !== '') text.addLabel(label)
      for (const [at, paragraph] of [...childrenOf(element, 'w:p')].entries()) {
        if (at > 0) text.add(' ')
        this.#style = this.#styles.paragraph(undefined)
        this.#runs(paragraph)
      }
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const settings = childOf(paragraph, 'w:pPr')
    const styleId = attributeOf(childOf(settings, 'w:pStyle'))
    const style = this.#styles.paragraph(styleId)
    this.#style = style
    const label = this.#labelOf(settings, style, styleId)
    if (!this.#goesOn) {
      this.#text.part(isOn(childOf(settings, 'w:pageBreakBefore')) ? 'page' : 'block')
      const heading = headingOf(settings) ?? style.heading
      this.#text.hint({ ...(heading !== undefined && { heading }), ...(label && { item: true }) })
    }
    this.#label = label?.isBullet && hasOwnLabel(paragraph) ? undefined : label
    this.#runs(paragraph)
    this.#label = undefined
    const mark = childOf(settings, 'w:rPr')
    this.#goesOn = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
    const boxes = this.#boxes
    this.#boxes = []
    for (const box of boxes) this.blocks(box)
  }

  #labelOf(
    settings: XmlElement | undefined,
    style: Style,
    styleId: string | undefined,
  ): NumberLabel | undefined {
    const numbering = childOf(settings, 'w:numPr')
    const list = attributeOf(childOf(numbering, 'w:numId')) ?? style.list
    // A list of the number 0 takes away that of the style.
    if (list === undefined || list === '0') return undefined
    const ofStyle = styleId === undefined ? undefined : this.#numbering.levelOfStyle(list, styleId)
    return this.#numbering.next(list, levelOf(numbering) ?? ofStyle ?? style.level ?? 0)
  }

  /** Cells are lines; a label goes on with the cell behind it. */
  #table(table: XmlElement): void {
    for (const row of descend(table, 'w:tr')) {
      if (childOf(childOf(row, 'w:trPr'), 'w:del')) continue
      let isGlued = false
      for (const cell of descend(row, 'w:tc')) {
        const start = this.#text.length
        this.#goesOn = isGlued
        this.blocks(cell)
        const length = this.#text.length - start
        if (length === 0) continue
        isGlued = length <= MAX_LABEL && isCellLabel(this.#text.since(start))
        if (isGlued) this.#text.add(' ')
      }
      this.#goesOn = false
      this.#text.part('block')
    }
  }

  // Runs

  #runs(parent: XmlElement): void {
    for (const child of parent.children) {
      if (typeof child === 'string' || LEFT_OUT.has(child.name)) continue
      if (child.name === 'w:r') this.#run(child)
      else if (child.name === 'mc:AlternateContent') this.#runs(chosen(child))
      else if (child.name === 'w:p' || child.name === 'w:tbl') continue
      else this.#runs(child)
    }
  }

  #run(run: XmlElement): void {
    const element = childOf(run, 'w:rPr')
    const settings = this.#settings(element)
    for (const child of run.children) if (typeof child !== 'string') this.#content(child, settings)
  }

  /** A run's own settings stand above those of its style; its style's and its paragraph's cancel each other out. */
  #settings(element: XmlElement | undefined): RunSettings {
    const own = runSettings(element)
    const style = this.#styles.characters(attributeOf(childOf(element, 'w:rStyle')))
    const base = this.#style.run
    return {
      italic: own.italic ?? (style.italic ?? false) !== (base.italic ?? false),
      bold: own.bold ?? (style.bold ?? false) !== (base.bold ?? false),
      hidden: own.hidden ?? (style.hidden ?? false) !== (base.hidden ?? false),
      raised: own.raised ?? style.raised ?? base.raised,
    }
  }

  #content(child: XmlElement, settings: RunSettings): void {
    switch (child.name) {
      case 'w:fldChar':
        this.#field(attributeOf(child, 'w:fldCharType'))
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'mc:AlternateContent':
        this.#boxes.push(...boxesIn(child))
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!this.#isUnshown(settings)) this.#write(this.#notes.mark(child), settings)
        return
      case 'w:br':
      case 'w:cr': {
        if (this.#isUnshown(settings)) return
        const isPage = attributeOf(child, 'w:type') === 'page'
        this.#text.part(isPage ? 'page' : 'line')
        return
      }
      default: {
        const words = wordsOf(child)
        if (words === '' || this.#isUnshown(settings)) return
        this.#write(settings.raised && isFigures(words) ? raise(words) : words, settings)
      }
    }
  }

  #isUnshown({ hidden }: RunSettings): boolean {
    return hidden === true || this.#fields.includes('instructions')
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('instructions')
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result'
    else if (type === 'end') this.#fields.pop()
  }

  #write(words: string, { italic, bold }: RunSettings): void {
    if (words === '') return
    const label = this.#label
    if (label && words.trim() !== '') {
      this.#label = undefined
      this.#text.addLabel(label.text)
    }
    this.#text.add(words, { italic: italic === true, bold: bold === true })
  }
}

/** What an element of a run shows; nothing for one that is no text. */
function wordsOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t': {
      const text = element.children.filter((child) => typeof child === 'string').join('')
      const flat = text.replace(/[\t\n\r]/g, ' ')
      return element.attributes['xml:space'] === 'preserve' ? flat : flat.trim()
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return symbolOf(attributeOf(element, 'w:font'), attributeOf(element, 'w:char'))
    default:
      return ''
  }
}

/** True for a paragraph whose words begin with a label: a bullet before it is an ornament. */
const hasOwnLabel = (paragraph: XmlElement) => /^\s*\(?[\p{L}\d]{1,5}[.)]/u.test(firstWords(paragraph))

/** The first characters of a paragraph, as many as a label takes. */
function firstWords(element: XmlElement): string {
  let words = ''
  for (const child of element.children) {
    if (words.length > MAX_LABEL) break
    if (typeof child !== 'string' && !LEFT_OUT.has(child.name)) words += wordsOf(child) || firstWords(child)
  }
  return words
}

/** Of alternatives the first, which is the newest; the last is for programs that know no other. */
function chosen(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback') ?? NOTHING
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] }

/** The text boxes in a drawing. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:AlternateContent') return boxesIn(chosen(element))
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : boxesIn(child)))
}

/** The elements of a name in an element, also those in content controls and insertions. */
function* descend(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of parent.children) {
    if (typeof child === 'string' || LEFT_OUT.has(child.name)) continue
    if (child.name === name) yield child
    else if (
      child.name === 'w:sdt' ||
      child.name === 'w:sdtContent' ||
      child.name === 'w:customXml' ||
      child.name === 'w:ins'
    )
      yield* descend(child, name)
  }
}

const isOn = (element: XmlElement | undefined) =>
  element !== undefined && !/^(?:0|false|off)$/.test(attributeOf(element) ?? '1')
