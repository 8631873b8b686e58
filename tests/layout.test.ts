/** Texts as PDF tools give them: broken into lines, on pages with heads and numbers. */
import { describe, expect, it } from 'vitest'
import { type Format, parse } from '../index.js'
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
