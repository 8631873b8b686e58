/** The metadata of a document of Akoma Ntoso: work, expression and manifestation, and what the text refers to. */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { CompiledGrammars } from '../grammar/compile.js'
import type { Resolution } from '../tree.js'
import { DELIBERATION, type StatedWork, WorkIris } from './akn-iri.js'
import { iriPart, numberPart, xmlText } from './akn-text.js'

/** What a document states, as far as its metadata is made of it. */
export type Stated = StatedWork &
  Pick<Resolution, 'language'> &
  Partial<Pick<Resolution, 'session' | 'meeting'>>

/** What the text of a document refers to. */
export interface Named {
  /** Acts, modifiers and issuers that were named. */
  concepts: ReadonlySet<string>
  /** Where texts that were cited can be read, by the ids of these addresses, with the symbol or name of each. */
  addresses: ReadonlyMap<string, { href: string; showAs: string }>
}

/** The date of a work whose text states none: the schema wants one, and this one is in no calendar of resolutions. */
const NO_DATE = '0001-01-01'

/** Writes the metadata of documents, with addresses made of what grammars tell of bodies. */
export class AknMeta {
  readonly iris: WorkIris
  readonly #languages: CompiledGrammars['languages']

  constructor(grammars: CompiledGrammars) {
    this.iris = new WorkIris(grammars)
    this.#languages = grammars.languages
  }

  /**
   * The `meta` element of a resolution.
   * @param prefix what the ids of references begin with: they are unique in a collection
   */
  resolution(stated: Stated, prefix: string, named: Named): Element {
    const work = { ...this.#work(stated, prefix), aliases: this.iris.aliases(stated) }
    const identification = this.#identification(work, stated)
    const source = `#${prefix}whereas`
    const references = x('references', { source }, this.#references(stated, prefix, named))
    return x('meta', [identification, references])
  }

  /**
   * The `meta` element of an annex: a component of the same work, whose references are those of the whole.
   * @param title its own, if it has one
   */
  annex(stated: Stated, prefix: string, component: string, title: string | undefined): Element {
    const work = { ...this.#work(stated, prefix), component }
    return x('meta', [this.#identification(work, { ...stated, ...(title !== undefined && { title }) })])
  }

  /** The `meta` element of a collection: who puts resolutions together is none of their bodies. */
  collection({ issuer, language }: Pick<Resolution, 'issuer' | 'language'>, name: string): Element {
    const country = this.iris.country(issuer)
    const work: Work = {
      iri: `/akn/${country}/documentCollection/${name}/nn`,
      component: 'main',
      aliases: [],
      author: '#whereas',
      country,
      prefix: '',
    }
    const references = x('references', { source: '#whereas' }, [ownOrganization('')])
    return x('meta', [this.#identification(work, { language }), references])
  }

  #work(stated: Stated, prefix: string): Work {
    const { issuer } = stated
    return {
      iri: this.iris.own(stated),
      component: 'main',
      aliases: [],
      author: issuer === undefined ? '' : `#${prefix}${xmlText(issuer)}`,
      country: this.iris.country(issuer),
      subtype: DELIBERATION[1],
      prefix,
    }
  }

  #identification(work: Work, { symbol, title, date, language: code }: Stated): Element {
    const { iri, aliases, country, subtype, prefix } = work
    const language = this.#libraryCode(code)
    const expression = `${iri}/${language}@`
    return x('identification', { source: `#${prefix}whereas` }, [
      x('FRBRWork', [
        ...address(work, iri),
        ...aliases.map((value) => x('FRBRalias', { value, name: 'cited' })),
        ...origin(date, work.author),
        x('FRBRcountry', { value: country }),
        ...(subtype === undefined ? [] : [x('FRBRsubtype', { value: subtype })]),
        ...(symbol === undefined
          ? []
          : [x('FRBRnumber', { value: xmlText(numberPart(symbol)), showAs: xmlText(symbol) })]),
        ...(title === undefined ? [] : [x('FRBRname', { value: xmlText(title) })]),
      ]),
      x('FRBRExpression', [
        ...address(work, expression),
        ...origin(date, work.author),
        x('FRBRlanguage', { language }),
      ]),
      x('FRBRManifestation', [
        ...address(work, expression, '.xml'),
        // When the file was written is not told, so that the same text gives the same file.
        ...origin(date, `#${prefix}whereas`),
        x('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ])
  }

  /** The ISO 639-2 code of a language, or what is known of it. */
  #libraryCode(code: string): string {
    const found = this.#languages.get(code)
    return found?.iso6392 ?? found?.iso6393 ?? code
  }

  /** Who enacts it and whom its formulas name, when it was adopted, what its phrases do, and where what it cites is. */
  #references(
    { issuer, session, meeting }: Stated,
    prefix: string,
    { concepts, addresses }: Named,
  ): Element[] {
    const issuers = new Set(issuer === undefined ? [] : [issuer])
    const others: Element[] = []
    for (const concept of concepts) {
      const [kind, name] = partOf(concept)
      if (kind === 'issuer') issuers.add(name)
      else others.push(refer('TLCConcept', prefix + concept, `concept/whereas.${kind}.${name}`, name))
    }
    const events = Object.entries({ session, meeting }).flatMap(([name, number]) =>
      number === undefined
        ? []
        : [
            refer(
              'TLCEvent',
              prefix + name,
              `event/${[issuer, name, numberPart(number)]
                .filter((part) => part !== undefined)
                .map((part) => iriPart(part))
                .join('.')}`,
              xmlText(number),
            ),
          ],
    )
    return [
      ownOrganization(prefix),
      ...[...issuers].map((id) =>
        x('TLCOrganization', {
          eId: prefix + xmlText(id),
          href: this.iris.organisation(id),
          showAs: this.iris.nameOf(id) ?? xmlText(id),
        }),
      ),
      ...events,
      ...others,
      ...[...addresses].map(([eId, { href, showAs }]) =>
        x('TLCReference', { eId, name: 'publicAddress', href, showAs: xmlText(showAs) }),
      ),
    ]
  }
}

interface Work {
  iri: string
  component: string
  aliases: readonly string[]
  /** What its author is referred to by; empty where none is known. */
  author: string
  country: string
  subtype?: string
  /** What the ids of its references begin with. */
  prefix: string
}

const address = ({ component }: Work, iri: string, suffix = ''): Element[] => [
  x('FRBRthis', { value: `${iri}/!${component}${suffix}` }),
  x('FRBRuri', { value: `${iri}${suffix}` }),
]

const origin = (date: string | undefined, author: string): Element[] => [
  x('FRBRdate', { date: date ?? NO_DATE, name: date === undefined ? 'unknown' : 'adoption' }),
  x('FRBRauthor', { href: author }),
]

const refer = (kind: string, eId: string, path: string, showAs: string): Element =>
  x(kind, { eId, href: `/akn/ontology/${path}`, showAs })

/** Who marks up: what identifies and annotates a document refers to an agent. */
const ownOrganization = (prefix: string): Element =>
  refer('TLCOrganization', `${prefix}whereas`, 'organization/whereas', 'whereas')

/** "act-take-note": a kind and a name. */
const partOf = (concept: string): [string, string] => {
  const at = concept.indexOf('-')
  return [concept.slice(0, at), concept.slice(at + 1)]
}
