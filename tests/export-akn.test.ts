import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MarkupError, parse, type Root, referencesOf, toAkn } from '../index.js'
import { corpusDocuments, corpusFolders } from './support/corpus.js'
import { documentFixtures, hasCorpus, root } from './support/fixtures.js'
import { breaches, referenceBreaches, visitNodes } from './support/laws.js'
import { wholeSkeletonOf } from './support/skeleton.js'

const schema = join(root, '../shared/schemas/akomantoso/akomantoso30.xsd')
const hasSchema = existsSync(schema)
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined
const canValidate = hasSchema && hasXmllint

/** What xmllint has against documents, by name. */
function faults(documents: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'whereas-akn-'))
  try {
    const names = [...documents.keys()]
    const files = names.map((_, index) => join(folder, `${index}.xml`))
    for (const [index, file] of files.entries())
      writeFileSync(file, documents.get(names[index] as string) as string)
    const args = ['--noout', '--nonet', '--schema', schema, ...files]
    const { stderr } = spawnSync('xmllint', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
    const valid = new Set(stderr.split('\n').filter((line) => line.endsWith(' validates')))
    return names
      .filter((_, index) => !valid.has(`${files[index]} validates`))
      .map((name) => `${name}: ${stderr.slice(0, 400)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const hasResolution = (tree: Root) => tree.children.some(({ type }) => type === 'resolution')

const fixtures = documentFixtures().map(({ name, input, format }) => {
  const tree = parse(input, { format })
  return { name, tree, xml: toAkn(tree, { value: input }) }
})

/** The letters and digits of the words of the resolutions, in an order of their own: notes stand elsewhere. */
function lettersOf(tree: Root): string {
  let words = ''
  for (const resolution of tree.children)
    if (resolution.type === 'resolution')
      visitNodes({ ...tree, children: [resolution] }, (node) => {
        if (node.type === 'text') words += node.value
      })
  return [...words.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
}

/** What is cited, in an order of its own: notes stand elsewhere. */
const citationsOf = (tree: Root): string[] =>
  referencesOf(tree)
    .map(({ reference: { kind, symbol, issuer, instrument, date } }) =>
      [kind, symbol, issuer, instrument, date].join(' '),
    )
    .sort()

describe('toAkn', () => {
  it('has a container for each reason, numbered paragraphs, and lists of points', () => {
    const value = `The Security Council,

Recalling its resolution 1325 (2000),1

1. Requests the Keeper:
(a) To dim & watch the lamps;
(b) To report;

2. Decides to remain seized.

1 See paragraph 1 (a) below.`
    const xml = toAkn(parse(value), { value })
    const body = xml.slice(xml.indexOf('<preamble>')).replace(/\n\s*/g, '')
    expect(body).toBe(
      '<preamble><formula name="enactingFormula" refersTo="#un-sc" eId="formula_1"><p>The Security Council,</p></formula>' +
        '<container name="preambular" eId="container_1"><p><i class="opener" refersTo="#act-recall">Recalling</i> its resolution ' +
        '<ref eId="container_1__ref_1" href="/akn/un/statement/deliberation/un-sc/S-RES-1325(2000)" refersTo="#cited-S-RES-1325(2000)">1325 (2000)</ref>,' +
        '<authorialNote eId="authorialNote_1" marker="1" placement="bottom">' +
        '<p>See <ref eId="authorialNote_1__ref_1" href="#para_1__list_1__point_a">paragraph 1 (a)</ref> below.</p></authorialNote></p></container></preamble>' +
        '<mainBody><paragraph eId="para_1"><num>1.</num><list eId="para_1__list_1"><intro eId="para_1__list_1__intro"><p><i class="verb" refersTo="#act-request">Requests</i> the Keeper:</p></intro>' +
        '<point eId="para_1__list_1__point_a"><num>(a)</num><content eId="para_1__list_1__point_a__content"><p>To dim &#x26; watch the lamps;</p></content></point>' +
        '<point eId="para_1__list_1__point_b"><num>(b)</num><content eId="para_1__list_1__point_b__content"><p>To report;</p></content></point></list></paragraph>' +
        '<paragraph eId="para_2"><num>2.</num><content eId="para_2__content"><p><i class="verb" refersTo="#act-remain-seized">Decides</i> to remain seized.</p></content></paragraph></mainBody></statement></akomaNtoso>',
    )
  })
  it('replaces what XML cannot hold', () => {
    const value = 'The Security Council,\n\nRecalling the \u0001 and the \ud800 moths,\n\n1. Decides to act.'
    expect(toAkn(parse(value), { value })).toContain('the \ufffd and the \ufffd moths')
  })
  it('writes nothing for a text without a resolution', () => expect(toAkn(parse('A letter.'))).toBe(''))
  it.skipIf(!canValidate)('is valid for every fixture', () => {
    const written = new Map(fixtures.filter(({ xml }) => xml !== '').map(({ name, xml }) => [name, xml]))
    expect(written.size).toBe(fixtures.filter(({ tree }) => hasResolution(tree)).length)
    expect(faults(written)).toEqual([])
  })
  it.skipIf(!canValidate || !hasCorpus)('is valid for real documents', { timeout: 240_000 }, () => {
    const written = new Map<string, string>()
    for (const { name, value, tree } of corpusDocuments('un/clean')) written.set(name, toAkn(tree, { value }))
    expect(written.size).toBeGreaterThan(0)
    expect(faults(written)).toEqual([])
  })
})

describe('Akoma Ntoso read back', () => {
  for (const { name, tree, xml } of fixtures.filter((fixture) => fixture.xml !== ''))
    it(name, () => {
      const back = parse(xml, { format: 'akn' })
      expect(wholeSkeletonOf(back)).toEqual(wholeSkeletonOf(tree))
      expect(citationsOf(back)).toEqual(citationsOf(tree))
      expect(breaches(back, xml)).toEqual([])
      expect(referenceBreaches(back)).toEqual([])
      expect(lettersOf(back)).toBe(lettersOf(tree))
    })
  it('keeps words behind the items of a clause', () => {
    const value =
      'The Security Council,\n\n1. Requests the Keeper:\n\n(a) To dim;\n\n(b) To report;\n\n2. Decides to act.'
    const tree = parse(value)
    visitNodes(tree, (node) => {
      if (node.type === 'operativeClause' && node.number === '1') {
        const text = node.children.find(({ type }) => type === 'text')
        if (text) node.children.push(text)
      }
    })
    expect(toAkn(tree, { value }).replace(/\n\s*/g, '')).toContain(
      '<wrapUp eId="para_1__list_1__wrapup"><p>the Keeper:</p></wrapUp></list>',
    )
  })
  it.skipIf(!hasCorpus)('real documents', { timeout: 480_000 }, () => {
    const counts = { documents: 0, citations: 0 }
    for (const folder of corpusFolders)
      for (const { name, value, tree } of corpusDocuments(folder)) {
        if (!hasResolution(tree)) continue
        const back = parse(toAkn(tree, { value }), { format: 'akn' })
        expect(wholeSkeletonOf(back), name).toEqual(wholeSkeletonOf(tree))
        counts.documents++
        // "The said resolution" behind a note is that of the note, which stands elsewhere in the text.
        if (citationsOf(back).join('\n') === citationsOf(tree).join('\n')) counts.citations++
      }
    console.log(`Akoma Ntoso: ${counts.citations} of ${counts.documents} with the same citations`)
    expect(counts.citations / counts.documents).toBeGreaterThan(0.99)
  })
  it('keeps a list of citations together that notes stand in', () => {
    const value = `The General Assembly,

Recalling Human Rights Council resolutions 24/14 of 27 September 2013,1 27/21 of 26 September 2014 2 and 30/2 of 1 October 2015,

1. Decides to act.

1 See General Assembly resolution 68/144.
2 Ibid.`
    const tree = parse(value)
    const back = parse(toAkn(tree, { value }), { format: 'akn' })
    expect(citationsOf(tree)).toEqual([
      'resolution A/HRC/RES/24/14 un-hrc  2013-09-27',
      'resolution A/HRC/RES/27/21 un-hrc  2014-09-26',
      'resolution A/HRC/RES/30/2 un-hrc  2015-10-01',
      'resolution A/RES/68/144 un-ga  ',
    ])
    expect(citationsOf(back)).toEqual(citationsOf(tree))
  })
})

const foreign = `<?xml version="1.0"?>
<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <an:statement name="resolution">
    <an:meta><an:identification source="#keeper"><an:FRBRExpression><an:FRBRlanguage language="eng"/></an:FRBRExpression></an:identification></an:meta>
    <an:preface><an:p><an:docNumber>S/RES/2711 (2031)</an:docNumber></an:p></an:preface>
    <an:preamble>
      <an:formula name="enactingFormula"><an:p><an:span class="italic">The Security Council</an:span>,</an:p></an:formula>
      <an:container name="Recalling"><an:p><an:span class="italic">Recalling</an:span> its resolution 1325&#160;(2000) &amp; others,</an:p></an:container>
    </an:preamble>
    <an:mainBody>
      <an:paragraph><an:num>1.</an:num><an:list><an:intro><an:p>Requests the Keeper:</an:p></an:intro>
        <an:point><an:num>(a)</an:num><an:content><an:p><![CDATA[To dim <lamps>]]>;</an:p></an:content></an:point></an:list></an:paragraph>
      <!-- the last -->
      <an:paragraph><an:num>2.</an:num><an:content><an:p>Decides to remain seized.</an:p></an:content></an:paragraph>
    </an:mainBody>
  </an:statement>
</an:akomaNtoso>
`

describe('XML from elsewhere', () => {
  it('is read by its elements, and by the grammar of its words', () => {
    const tree = parse(foreign, { format: 'akn' })
    expect(wholeSkeletonOf(tree)).toEqual([
      'resolution en un-sc S/RES/2711(2031) ',
      '  enactingFormula  ',
      '  preambularClause  recall',
      '  operativeClause 1 request',
      '    subclause a ',
      '  operativeClause 2 remain-seized',
      'notes ',
    ])
    expect(breaches(tree, foreign)).toEqual([])
    const symbols: (string | undefined)[] = []
    visitNodes(tree, (node) => {
      if (node.type === 'reference') symbols.push(node.symbol)
    })
    expect(symbols).toEqual(['S/RES/1325(2000)'])
  })
  it('takes a title in italics for no phrase', () => {
    const xml =
      '<akomaNtoso><statement><mainBody><paragraph><num>1.</num><content><p>Decides to publish <i>Reaffirming the lamps of old</i>.</p></content></paragraph></mainBody></statement></akomaNtoso>'
    const tree = parse(xml, { format: 'akn', language: 'en' })
    expect(wholeSkeletonOf(tree)).toEqual(['resolution en   ', '  operativeClause 1 decide', 'notes '])
  })
  it('gives a tree without a resolution where there is no document', () => {
    const xml = '<feed><entry>Requests the Keeper</entry></feed>'
    const tree = parse(xml, { format: 'akn' })
    expect(hasResolution(tree)).toBe(false)
    expect(breaches(tree, xml)).toEqual([])
  })
  it.each([
    ['<a><b></a>', 'Malformed XML at 1:7: Missing end tag for element b'],
    ['', 'Malformed XML at 1:1: Root element is missing or invalid'],
    [
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      'A document type with definitions of its own, expected none',
    ],
    ['<a>&b;</a>', "Malformed XML at 1:4: Named entity isn't defined: &b;"],
    [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'Elements nested deeper than 256 levels'],
  ])('refuses %.40s in one line', (xml, message) => {
    expect(() => parse(xml, { format: 'akn' })).toThrow(new MarkupError(message))
  })
  it('refuses a megabyte of brackets at once', () => {
    for (const xml of ['<'.repeat(1e6), '<!'.repeat(5e5), '<!--'.repeat(25e4), '&lt;'.repeat(25e4)])
      expect(() => parse(xml, { format: 'akn' })).toThrow(MarkupError)
  })
})
