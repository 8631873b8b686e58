/** The numbers that Word computes: they stand nowhere in the text of a document. */
import { formatNumber, type NumberStyle } from '../source/label-number.js'
import { attributeOf } from './docx-parts.js'
import { childOf, childrenOf, type XmlElement } from './xml.js'

interface Level {
  start: number
  /** Undefined for bullets and for none. */
  style: NumberStyle | undefined
  isBullet: boolean
  /** The label with `%1` for the number of the first level. */
  text: string
  /** The level whose numbers make this one begin again; 0 for none. */
  restart: number | undefined
  /** True where the numbers of all levels are in figures. */
  isLegal: boolean
  /** The style whose paragraphs are of this level. */
  styleId: string | undefined
}

/** A list as its paragraphs name it. */
interface List {
  /** Lists of one definition count on together. */
  definition: string
  levels: (Level | undefined)[]
  /** Levels that begin anew where the list does. */
  starts: Map<number, number>
}

const STYLES: Record<string, NumberStyle> = {
  decimal: 'decimal',
  decimalZero: 'decimal-leading-zero',
  lowerLetter: 'lower-letters',
  upperLetter: 'upper-letters',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  ordinal: 'ordinal',
  russianLower: 'russian-lower',
  russianUpper: 'russian-upper',
  arabicAlpha: 'arabic-alphabet',
  arabicAbjad: 'arabic-abjad',
  chineseCounting: 'chinese',
  chineseCountingThousand: 'chinese',
  taiwaneseCounting: 'chinese',
  taiwaneseCountingThousand: 'chinese',
  japaneseCounting: 'chinese',
  ideographDigital: 'chinese-digits',
  taiwaneseDigital: 'chinese-digits',
  decimalFullWidth: 'full-width',
  decimalFullWidth2: 'full-width',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
}

/** A label, and what stands between it and the words. */
export interface NumberLabel {
  text: string
  isBullet: boolean
}

/** Counts the paragraphs of lists, in the order of the document. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, (number | undefined)[]>()
  /** The levels of lists that began anew already. */
  readonly #started = new Set<string>()

  /** @param listOfStyle the list of a style, for definitions that are a style's */
  constructor(part: XmlElement | undefined, listOfStyle: (id: string) => string | undefined) {
    const definitions = new Map<string, XmlElement>()
    for (const element of childrenOf(part, 'w:abstractNum'))
      definitions.set(attributeOf(element, 'w:abstractNumId') ?? '', element)
    const nums = new Map<string, XmlElement>()
    for (const element of childrenOf(part, 'w:num')) nums.set(attributeOf(element, 'w:numId') ?? '', element)
    for (const [id, num] of nums) {
      const definition = definitionOf(num, definitions, nums, listOfStyle)
      if (definition === undefined) continue
      const list: List = { definition, levels: levelsOf(definitions.get(definition)), starts: new Map() }
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const at = levelAt(override)
        const own = childOf(override, 'w:lvl')
        if (own) list.levels[at] = readLevel(own)
        const start = attributeOf(childOf(override, 'w:startOverride'))
        if (start !== undefined) list.starts.set(at, countOf(start) ?? 1)
      }
      this.#lists.set(id, list)
    }
  }

  /** The level of a list that a style's paragraphs are of; undefined for none. */
  levelOfStyle(id: string, style: string): number | undefined {
    const at = this.#lists.get(id)?.levels.findIndex((level) => level?.styleId === style) ?? -1
    return at < 0 ? undefined : at
  }

  /** Counts a paragraph and gives its label; undefined for a paragraph without one. */
  next(id: string, at: number): NumberLabel | undefined {
    const list = this.#lists.get(id)
    const level = list?.levels[at]
    if (!list || !level) return undefined
    const counts = this.#counts.get(list.definition) ?? []
    this.#counts.set(list.definition, counts)
    const anew = list.starts.get(at)
    const key = `${id} ${at}`
    if (anew !== undefined && !this.#started.has(key)) {
      this.#started.add(key)
      counts[at] = anew
    } else counts[at] = (counts[at] ?? level.start - 1) + 1
    for (let deeper = at + 1; deeper < list.levels.length; deeper++)
      if (restartsBelow(list.levels[deeper], deeper, at)) counts[deeper] = undefined
    if (level.isBullet) return { text: bulletOf(level.text), isBullet: true }
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1
      const own = list.levels[other]
      if (!own?.style) return ''
      return formatNumber(counts[other] ?? own.start, level.isLegal ? 'decimal' : own.style)
    })
    return text.trim() === '' ? undefined : { text: text.trim(), isBullet: false }
  }
}

/** True where a number of one level makes a deeper one begin again. */
const restartsBelow = (level: Level | undefined, deeper: number, at: number) =>
  level?.restart === undefined ? at < deeper : at < level.restart

/** The definition of a list; a definition may name a style instead, whose list has the definition. */
function definitionOf(
  num: XmlElement,
  definitions: ReadonlyMap<string, XmlElement>,
  nums: ReadonlyMap<string, XmlElement>,
  listOfStyle: (id: string) => string | undefined,
): string | undefined {
  const id = attributeOf(childOf(num, 'w:abstractNumId'))
  const link = attributeOf(childOf(definitions.get(id ?? ''), 'w:numStyleLink'))
  if (link === undefined) return id
  const other = nums.get(listOfStyle(link) ?? '')
  return attributeOf(childOf(other, 'w:abstractNumId')) ?? id
}

function levelsOf(definition: XmlElement | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const element of childrenOf(definition, 'w:lvl')) levels[levelAt(element)] = readLevel(element)
  return levels
}

/** The deepest level that Word knows, from 0. */
const DEEPEST = 8

/** The level that an element is about; what is beyond the deepest is taken for it. */
const levelAt = (element: XmlElement) => Math.min(countOf(attributeOf(element, 'w:ilvl')) ?? 0, DEEPEST)

const countOf = (text: string | undefined) =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined

function readLevel(element: XmlElement): Level {
  const format = attributeOf(childOf(element, 'w:numFmt')) ?? 'decimal'
  const isNone = format === 'bullet' || format === 'none'
  const restart = attributeOf(childOf(element, 'w:lvlRestart'))
  return {
    start: countOf(attributeOf(childOf(element, 'w:start'))) ?? 1,
    style: isNone ? undefined : (STYLES[format] ?? 'decimal'),
    isBullet: format === 'bullet',
    text: attributeOf(childOf(element, 'w:lvlText')) ?? '',
    restart: countOf(restart),
    isLegal: childOf(element, 'w:isLgl') !== undefined,
    styleId: attributeOf(childOf(element, 'w:pStyle')),
  }
}

/** A bullet as a sign that says it is one: fonts of symbols have theirs at letters and private places. */
const bulletOf = (text: string) => (/^[-–—*·•‣◦▪]$/.test(text.trim()) ? text.trim() : '•')
