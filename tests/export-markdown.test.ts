import { describe, expect, it } from 'vitest'
import { type Format, parse, toMarkdown } from '../index.js'
import { corpusDocuments, corpusFolders } from './support/corpus.js'
import { documentFixtures, hasCorpus } from './support/fixtures.js'
import { wholeSkeletonOf } from './support/skeleton.js'

const written = (value: string, format: Format = 'text') => toMarkdown(parse(value, { format }), { value })

describe('toMarkdown', () => {
  it('numbers, nests and sets phrases in italics', () => {
    const text = `Resolution 12/2031

Care of moths

The Security Council,

Recalling its resolution 1325 (2000),1

1. Requests the Keeper:
(a) To dim:
(i) The lamps;
(ii) The signs;
(b) To report;

2. Decides to remain seized of the matter, and invites him to stay.

1 S/2031/4.`
    expect(written(text)).toBe(`Resolution 12/2031

# Care of moths

The Security Council,

*Recalling* its resolution 1325 (2000),[^1]

1. *Requests* the Keeper:

   - (a) To dim:

     - (i) The lamps;

     - (ii) The signs;

   - (b) To report;

2. *Decides* to remain seized of the matter, and *invites* him to stay.

[^1]: S/2031/4.
`)
  })
  it('escapes what Markdown would take for markup', () => {
    const text = 'The Council,\n\nNoting the *moths* of # 4 and [x](y) <b>,\n\n1. Decides _not_ to `act`.'
    const markdown = written(text)
    expect(markdown).toContain('\\*moths\\*')
    expect(markdown).toContain('\\<b>')
    expect(markdown).not.toContain('[x](y)')
    const [resolution] = parse(markdown, { format: 'markdown' }).children
    expect(JSON.stringify(resolution)).toContain('<b>,')
  })
  it('keeps a number that Markdown would count otherwise', () => {
    const text = 'The Security Council,\n\n1. Decides to act;\n\n4. Requests help;\n\n5. Decides to stay.'
    expect(written(text)).toContain('4\\. *Requests* help;\n\n5. *Decides* to stay.')
  })
  it('writes markers as printed, or of their labels', () => {
    const text =
      'El Concejo Municipal,\n\nCONSIDERANDO que hay polillas,\n\nRESUELVE:\n\nArtículo 1º.- Apagar las luces.\n\nArtículo 2º.- Comunicar.'
    const tree = parse(text, { language: 'es' })
    expect(toMarkdown(tree, { value: text })).toContain('Artículo 1º.-')
    expect(toMarkdown(tree)).toMatch(/^1\. Apagar/m)
  })
  it('writes nothing for a text without a resolution', () => expect(written('A letter.')).toBe(''))
})

describe('Markdown read back has the same skeleton', () => {
  for (const { name, input, format } of documentFixtures())
    it(name, () => {
      const tree = parse(input, { format })
      const back = parse(toMarkdown(tree, { value: input }), { format: 'markdown' })
      expect(wholeSkeletonOf(back)).toEqual(wholeSkeletonOf(tree))
    })
})

describe.skipIf(!hasCorpus)('real documents read back', () => {
  it('have the same skeleton, 98 of 100 of them', { timeout: 240_000 }, () => {
    const lost: string[] = []
    let count = 0
    for (const folder of corpusFolders)
      for (const { name, value, tree } of corpusDocuments(folder)) {
        count++
        const back = parse(toMarkdown(tree, { value }), { format: 'markdown' })
        if (wholeSkeletonOf(back).join('\n') !== wholeSkeletonOf(tree).join('\n'))
          lost.push(`${folder}/${name}`)
      }
    console.info(`Markdown: ${count - lost.length} of ${count} with the same skeleton`)
    expect(count).toBeGreaterThan(0)
    expect(lost.length / count, lost.join(' ')).toBeLessThanOrEqual(0.02)
  })
})
