/** What the styles of a Word document say of its paragraphs and words. */
import { attributeOf } from './docx-parts.js'
import { childOf, childrenOf, type XmlElement } from './xml.js'

/** The settings of a run of words that matter here; undefined where nothing is said. */
export interface RunSettings {
  italic: boolean | undefined
  bold: boolean | undefined
  hidden: boolean | undefined
  raised: boolean | undefined
}

/** A style with all that it inherits. */
export interface Style {
  run: RunSettings
  /** Heading depth, from 1. */
  heading: number | undefined
  /** The list that its paragraphs are numbered in, and their level there. */
  list: string | undefined
  level: number | undefined
}

const PLAIN: Style = {
  run: { italic: undefined, bold: undefined, hidden: undefined, raised: undefined },
  heading: undefined,
  list: undefined,
  level: undefined,
}

/** Styles build on one another, but not without end. */
const MAX_INHERITED = 50

/** The styles of a document, by their ids. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #styles = new Map<string, Style>()
  readonly #default: string | undefined

  constructor(part: XmlElement | undefined) {
    let own: string | undefined
    for (const style of childrenOf(part, 'w:style')) {
      const id = attributeOf(style, 'w:styleId')
      if (id === undefined) continue
      this.#elements.set(id, style)
      if (attributeOf(style, 'w:type') === 'paragraph' && isOn(attributeOf(style, 'w:default') ?? '0'))
        own ??= id
    }
    this.#default = own
  }

  /** The style of an id; that of plain paragraphs for none. */
  paragraph(id: string | undefined): Style {
    const known = id !== undefined && this.#elements.has(id) ? id : this.#default
    return known === undefined ? PLAIN : this.#style(known)
  }

  /** What a style of characters says. */
  characters(id: string | undefined): RunSettings {
    return id === undefined ? PLAIN.run : this.#style(id).run
  }

  #style(id: string): Style {
    const found = this.#styles.get(id)
    if (found) return found
    const chain: XmlElement[] = []
    for (let at: string | undefined = id; at !== undefined && chain.length < MAX_INHERITED; ) {
      const element: XmlElement | undefined = this.#elements.get(at)
      if (!element) break
      chain.push(element)
      at = attributeOf(childOf(element, 'w:basedOn'))
    }
    const style = chain.reduceRight(extend, PLAIN)
    this.#styles.set(id, style)
    return style
  }
}

/** A style with what builds on it. */
function extend(base: Style, element: XmlElement): Style {
  const paragraph = childOf(element, 'w:pPr')
  const numbering = childOf(paragraph, 'w:numPr')
  const own = runSettings(childOf(element, 'w:rPr'))
  return {
    run: {
      italic: own.italic ?? base.run.italic,
      bold: own.bold ?? base.run.bold,
      hidden: own.hidden ?? base.run.hidden,
      raised: own.raised ?? base.run.raised,
    },
    heading: headingOf(paragraph) ?? namedHeading(element) ?? base.heading,
    list: attributeOf(childOf(numbering, 'w:numId')) ?? base.list,
    level: levelOf(numbering) ?? base.level,
  }
}

/** Heading depth by the level of the outline; level 10 is that of text. */
export function headingOf(paragraph: XmlElement | undefined): number | undefined {
  const level = Number(attributeOf(childOf(paragraph, 'w:outlineLvl')) ?? Number.NaN)
  return level >= 0 && level < 9 ? level + 1 : undefined
}

/** Word's own headings have these names in every language. */
function namedHeading(element: XmlElement): number | undefined {
  const name = attributeOf(childOf(element, 'w:name'))?.toLowerCase()
  return name === 'title'
    ? 1
    : name === undefined
      ? undefined
      : Number(/^heading ([1-9])$/.exec(name)?.[1] ?? 0) || undefined
}

/** The level in a list, from 0. */
export function levelOf(numbering: XmlElement | undefined): number | undefined {
  const level = Number(attributeOf(childOf(numbering, 'w:ilvl')) ?? Number.NaN)
  return level >= 0 && level <= 8 ? level : undefined
}

/** What the settings of a run say by themselves; right-to-left words have emphasis of their own. */
export function runSettings(element: XmlElement | undefined): RunSettings {
  const isComplex = setting(element, 'w:rtl') ?? setting(element, 'w:cs')
  const raised = attributeOf(childOf(element, 'w:vertAlign'))
  return {
    italic: setting(element, 'w:i') ?? (isComplex ? setting(element, 'w:iCs') : undefined),
    bold: setting(element, 'w:b') ?? (isComplex ? setting(element, 'w:bCs') : undefined),
    hidden: setting(element, 'w:vanish'),
    raised: raised === undefined ? undefined : raised === 'superscript',
  }
}

function setting(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found && isOn(attributeOf(found) ?? '1')
}

const isOn = (value: string) => value !== '0' && value !== 'false' && value !== 'off'
