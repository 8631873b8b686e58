/** Texts as PDF tools give them: broken into lines, on pages with heads and numbers. */
import { describe, expect, it } from 'vitest'
import { type Format, parse } from '../index.js'
import { useGrammars } from '../src/grammar/registry.js'
import { BrokenWords } from '../src/layout/broken-words.js'
import { measureLines } from '../src/layout/lines.js'
import type { Line } from '../src/source/document.js'
import { readText } from '../src/source/text.js'
import type { Root } from '../src/tree.js'
import { documentFixtures } from './support/fixtures.js'
import { skeletonOf } from './support/skeleton.js'
import { type Layout, typeset } from './support/typeset.js'

const LAYOUTS: Record<string, Omit<Layout, 'head'>> = {
  'blank lines, page numbers of how many': {
    width: 78,
    setOff: 'blank',
    page: 34,
    foot: (page, pages) => `${page}/${pages}${' '.repeat(60)}31-20481`,
    feed: '\f',
  },
  'blank lines, dashes around the number, narrow': {
    width: 62,
    setOff: 'blank',
    page: 40,
    foot: (page) => `${' '.repeat(28)}- ${page} -`,
    feed: '',
  },
  'first lines set in': {
    width: 72,
    setOff: 'indent',
    page: 30,
    foot: (page, pages) => `31-20481${' '.repeat(50)}${page}/${pages}`,
    feed: '\f',
  },
}

/** Documents of one layout in many languages. */
const NAMES = ['kestrel-strait', 'halmere-mission']

const symbolOf = (root: Root) => root.children.find((node) => node.type === 'resolution')?.symbol ?? ''

describe('a text on pages, its lines broken, says what it says unbroken', () => {
  for (const { name, input, format } of documentFixtures())
    if (NAMES.some((one) => name.includes(`/${one}/`)))
      for (const [title, layout] of Object.entries(LAYOUTS))
        it(`${name}: ${title}`, () => {
          const plain = parse(input, { format: format as Format })
          const pages = parse(typeset(input, { ...layout, head: symbolOf(plain) }))
          expect(skeletonOf(pages, true)).toEqual(skeletonOf(plain, true))
        })
})

describe('hyphens at line ends', () => {
  for (const [code, language] of useGrammars(undefined).languages) {
    const { first, last } = language.hyphened
    const bondOf = (left: string, right: string) => {
      const text = `${left}-\n${right}`
      const { lines } = readText(text)
      return new BrokenWords(measureLines(text, lines), language).bond(...(lines as [Line, Line]))
    }
    it.each([...first].filter((word) => /\p{L}$/u.test(word)))(`${code}: "%s-" keeps its own`, (word) => {
      expect(bondOf(word, 'zzz')).toBe('hyphened')
    })
    it.each([...last])(`${code}: "-%s" keeps its own`, (word) => {
      expect(bondOf('zzz', word)).toBe('hyphened')
    })
    it(`${code}: another word is taken for one that was broken`, () => {
      expect(bondOf('zzz', 'zzz')).toBe('one')
    })
  }
})
