/** Addresses in Akoma Ntoso: what a text calls itself, and what others call it. */
import { describe, expect, it } from 'vitest'
import { type Grammar, parse, type Root, referencesOf, toAkn } from '../index.js'
import { documentFixtures } from './support/fixtures.js'

/** The values of an attribute of the elements with a name. */
const valuesOf = (xml: string, element: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element} [^>]*`, 'g'))].flatMap(([tag]) => {
    const [, value] = new RegExp(` ${attribute}="([^"]*)"`).exec(tag) ?? []
    return value === undefined ? [] : [value]
  })

/** The addresses of works by which a document is found. */
const namesOf = (xml: string): string[] => {
  const work = xml.slice(xml.indexOf('<FRBRWork>'), xml.indexOf('</FRBRWork>'))
  return [...valuesOf(work, 'FRBRuri', 'value'), ...valuesOf(work, 'FRBRalias', 'value')]
}

const citedIn = (xml: string): string[] =>
  valuesOf(xml, 'ref', 'href').filter((href) => href.startsWith('/akn/'))

const write = (value: string, grammars?: Grammar[]) => toAkn(parse(value, { grammars }), { value, grammars })

const fixtures = documentFixtures().map(({ name, input, format }) => {
  const tree = parse(input, { format })
  return { name, tree, xml: toAkn(tree, { value: input }) }
})

describe('the address of a citation', () => {
  const given = `S/RES/2791 (2031)

Adopted by the Security Council at its 9012th meeting, on 12 March 2031

The Security Council,

Recalling its resolution 2588 (2021),

1. Decides to remain seized.`
  const citing = `The General Assembly,

Recalling Security Council resolution 2791 (2031) of 12 March 2031 and document A/86/L.3,

1. Decides to act.`

  it('is an alias of the text that it cites, whose own has the date', () => {
    const own = namesOf(write(given))
    expect(own).toEqual([
      '/akn/un/statement/deliberation/un-sc/2031-03-12/S-RES-2791(2031)',
      '/akn/un/statement/deliberation/un-sc/S-RES-2791(2031)',
    ])
    expect(citedIn(write(citing))[0]).toBe(own[1])
  })
  it('is the own address of a text without a date, and a draft is cited as a document', () => {
    const draft = `A/86/L.3

The General Assembly,

Recalling the moths,

1. Decides to act.`
    const own = namesOf(write(draft))
    expect(own).toEqual([
      '/akn/un/statement/deliberation/un-ga/A-86-L.3',
      '/akn/un/doc/document/un-ga/A-86-L.3',
    ])
    expect(citedIn(write(citing))[1]).toBe(own[1])
  })
  it('stands beside the public address of what it cites', () => {
    const xml = write(citing)
    const [refersTo] = valuesOf(xml, 'ref', 'refersTo')
    expect(refersTo).toBe('#cited-S-RES-2791(2031)')
    expect(xml).toContain(
      '<TLCReference eId="cited-S-RES-2791(2031)" name="publicAddress" href="https://undocs.org/en/S/RES/2791(2031)" showAs="S/RES/2791(2031)" />',
    )
  })
  it('has the year of an instrument, and the country of the body that adopted it', () => {
    const value = `The General Assembly,

Recalling the Charter of the United Nations, the Millennium Declaration and the Helsinki Final Act,

1. Decides to act.`
    expect(citedIn(write(value))).toEqual([
      '/akn/un/act/provision/1945/un-charter',
      '/akn/un/statement/deliberation/2000/millennium-declaration',
      '/akn/zz/statement/deliberation/1975/helsinki-final-act',
    ])
  })
  it('leads from one fixture to another wherever one cites another', () => {
    const bySymbol = new Map<string, string[]>()
    for (const { tree, xml } of fixtures)
      for (const [index, statement] of xml.split('<statement ').slice(1).entries()) {
        const { symbol } = resolutionsOf(tree)[index] ?? {}
        if (symbol !== undefined)
          bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), ...namesOf(statement)])
      }
    let count = 0
    for (const { name, tree, xml } of fixtures) {
      const own = new Set(resolutionsOf(tree).map(({ symbol }) => symbol))
      for (const { reference } of referencesOf(tree)) {
        const names = reference.symbol !== undefined && bySymbol.get(reference.symbol)
        if (!names || own.has(reference.symbol) || reference.children.length === 0) continue
        expect(
          citedIn(xml).filter((href) => names.includes(href)),
          `${name}: ${reference.symbol}`,
        ).not.toEqual([])
        count++
      }
    }
    expect(count).toBeGreaterThan(8)
  })
})

const resolutionsOf = (tree: Root) => tree.children.filter((node) => node.type === 'resolution')

describe('the country of a text', () => {
  it.each([
    ['The World Health Assembly,', 'un'],
    ['The European Parliament,', 'eu'],
    ['The General Assembly of the Organization of American States,', 'zz'],
  ])('of "%s" is %s', (formula, country) => {
    const xml = write(`${formula}\n\nRecalling the moths,\n\n1. Decides to act.`)
    expect(valuesOf(xml, 'FRBRcountry', 'value')).toEqual([country])
    expect(namesOf(xml)[0]).toMatch(new RegExp(`^/akn/${country}/statement/deliberation/[a-z-]+/nn$`))
  })

  const council = (country?: string): Grammar => ({
    organisations: [
      {
        id: 'lantern-town',
        name: 'Council of Lantern Town',
        ...(country && { country }),
        symbols: ['LT/{number}'],
        languages: { en: { names: ['lantern town council'], formulas: ['the lantern town council'] } },
        examples: { symbols: ['LT/4'], formulas: { en: ['The Lantern Town Council,'] }, not: [] },
      },
    ],
  })
  const value = 'LT/4\n\nThe Lantern Town Council,\n\nRecalling the moths,\n\n1. Decides to act.'

  it('is what the grammar of a body says', () => {
    const xml = write(value, [council('fr-75')])
    expect(namesOf(xml)[0]).toBe('/akn/fr-75/statement/deliberation/lantern-town/LT-4')
    expect(xml).toContain(
      'href="/akn/ontology/organization/fr-75/lantern-town" showAs="Council of Lantern Town"',
    )
  })
  it('is not invented', () => {
    const xml = write(value, [council()])
    expect(namesOf(xml)[0]).toBe('/akn/zz/statement/deliberation/lantern-town/LT-4')
    expect(xml).toContain('href="/akn/ontology/organization/lantern-town"')
  })
  it('is a code', () => expect(() => write(value, [council('France')])).toThrow('organisations.0.country'))
})

describe('what a document refers to', () => {
  it('is in it', () => {
    for (const { name, xml } of fixtures) {
      const ids = new Set(valuesOf(xml, '\\w+', 'eId'))
      // A mark whose note the text does not have.
      const marks = valuesOf(xml, 'noteRef', 'href').filter((href) => href === '#')
      const missing = ['href', 'refersTo', 'source']
        .flatMap((attribute) => valuesOf(xml, '\\w+', attribute))
        .flatMap((value) => value.split(' '))
        .filter((value) => value.startsWith('#') && !ids.has(value.slice(1)))
      expect(missing, name).toEqual(marks)
    }
  })
  it('has an id wherever the convention asks for one', () => {
    for (const { name, xml } of fixtures)
      for (const element of HAVING_IDS)
        expect(valuesOf(xml, element, 'eId'), `${name}: ${element}`).toHaveLength(
          xml.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0,
        )
  })
  it('is marked up by an organisation, and written by nobody where no body is known', () => {
    const xml = write(
      'Recalling the moths,\n\nRecalling the owls,\n\n1. Decides to act.\n\n2. Decides to rest.',
    )
    expect(xml).toContain('<identification source="#whereas">')
    expect(xml).toContain('<TLCOrganization eId="whereas"')
    expect(valuesOf(xml, 'FRBRauthor', 'href')).toEqual(['', '', '#whereas'])
  })
})

const HAVING_IDS =
  'ref formula container heading list intro wrapUp content blockList item authorialNote component attachment hcontainer section paragraph point'.split(
    ' ',
  )

describe('a collection', () => {
  it('has no date and no author of its own, and numbered components', () => {
    const text = (symbol: string) =>
      `${symbol}\n\nAdopted by the Security Council at its 9012th meeting, on 12 March 2031\n\nThe Security Council,\n\nRecalling the moths,\n\n1. Decides to act.`
    const xml = write(`${text('S/RES/2791 (2031)')}\n\n${text('S/RES/2792 (2031)')}`)
    expect(namesOf(xml)).toEqual(['/akn/un/documentCollection/resolutions/nn'])
    expect(valuesOf(xml, 'component', 'eId')).toEqual(['cmp_1', 'cmp_2'])
    const meta = xml.slice(0, xml.indexOf('<collectionBody>'))
    expect(valuesOf(meta, 'FRBRauthor', 'href')).toEqual(['#whereas', '#whereas', '#whereas'])
    expect(new Set(valuesOf(meta, 'FRBRdate', 'name'))).toEqual(new Set(['unknown']))
    expect(valuesOf(xml, 'FRBRdate', 'name').at(-1)).toBe('adoption')
  })
})

describe('numbers in addresses', () => {
  it('are read back as they are printed', () => {
    const value = `A/RES/86/4 B

The General Assembly,

Recalling the moths,

1. Decides to act.`
    const xml = write(value)
    expect(xml).toContain('<FRBRnumber value="A-RES-86-4B" showAs="A/RES/86/4B" />')
    expect(resolutionsOf(parse(xml, { format: 'akn' }))[0]?.symbol).toBe('A/RES/86/4B')
  })
  it('are the symbol that a document prints beside a short number', () => {
    const xml = `<akomaNtoso><statement><meta><identification source="#editor"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
<preface><p><docNumber>86/4.</docNumber></p><p><docNumber>A/RES/86/4 B</docNumber></p></preface>
<mainBody><paragraph><num>1.</num><content><p>Decides to act.</p></content></paragraph></mainBody></statement></akomaNtoso>`
    expect(resolutionsOf(parse(xml, { format: 'akn' }))[0]?.symbol).toBe('A/RES/86/4B')
  })
  it('hold nothing that parts an address', () => {
    const value = `LT/4!a~b@c

The Lantern Town Council,

Recalling the moths,

1. Decides to act.`
    const grammar: Grammar = {
      organisations: [
        {
          id: 'lantern-town',
          name: 'Council of Lantern Town',
          symbols: ['LT/4{text}'],
          languages: { en: { names: ['lantern town council'], formulas: ['the lantern town council'] } },
          examples: { symbols: ['LT/4!a'], formulas: { en: ['The Lantern Town Council,'] }, not: [] },
        },
      ],
    }
    expect(namesOf(write(value, [grammar]))[0]).toBe(
      '/akn/zz/statement/deliberation/lantern-town/LT-4%21a%7Eb%40c',
    )
  })
})
