/** The metadata of a document of Akoma Ntoso: work, expression and manifestation, and what the text refers to. */
import type { Element } from 'xast'
import { x } from 'xastscript'
import { languages, organisations } from '../../grammars/index.js'
import type { Resolution } from '../tree.js'
import { iriPart, xmlText } from './akn-text.js'

/** A resolution as a work: what its addresses are made of. */
export interface Work {
  iri: string
  component: string
  issuer: string | undefined
  date: string | undefined
  symbol: string | undefined
  title: string | undefined
  /** ISO 639-2 code. */
  language: string
  /** What the ids of its references begin with. */
  prefix: string
}

type Stated = Pick<Resolution, 'language'> &
  Partial<Pick<Resolution, 'issuer' | 'symbol' | 'title' | 'date' | 'session' | 'meeting'>>

/** The date of a work whose text states none: the schema wants one, and this one is in no calendar of resolutions. */
const NO_DATE = '0001-01-01'

/** The work that a resolution is; one without a symbol is named after its title. */
export function workOf(stated: Stated, component: string, prefix: string): Work {
  const { issuer, symbol, title, date, language } = stated
  const name = iriPart(symbol ?? title?.slice(0, 60) ?? '') || 'untitled'
  return {
    iri: `/akn/un/statement/deliberation/${iriPart(issuer ?? 'unknown')}/${date ?? NO_DATE}/${name}`,
    component,
    issuer,
    date,
    symbol,
    title,
    language: libraryCode(language),
    prefix,
  }
}

/** The ISO 639-2 code of a language, or what is known of it. */
function libraryCode(code: string): string {
  const found = languages.find((language) => language.code === code)
  return found?.iso6392 ?? found?.iso6393 ?? code
}

/** What the text of a document refers to. */
export interface Named {
  /** Acts, modifiers and issuers that were named. */
  concepts: ReadonlySet<string>
  /** What the ids of references begin with: they are unique in a collection. */
  prefix: string
}

/**
 * The `meta` element of a document.
 * @param named left out for a part of a document, whose references are those of the whole
 */
export function metaOf(work: Work, named?: Named, stated: Partial<Stated> = {}): Element {
  const source = `#${work.prefix}whereas`
  return x('meta', [
    x('identification', { source }, [
      x('FRBRWork', [
        ...identity(work.iri, work),
        x('FRBRcountry', { value: 'un' }),
        x('FRBRsubtype', { value: 'deliberation' }),
        ...(work.symbol === undefined ? [] : [x('FRBRnumber', { value: xmlText(work.symbol) })]),
        ...(work.title === undefined ? [] : [x('FRBRname', { value: xmlText(work.title) })]),
      ]),
      x('FRBRExpression', [
        ...identity(`${work.iri}/${work.language}@`, work),
        x('FRBRlanguage', { language: work.language }),
      ]),
      x('FRBRManifestation', [
        ...identity(`${work.iri}/${work.language}@`, work, '.xml'),
        x('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    ...(named ? [x('references', { source }, referencesOf(work, named, stated))] : []),
  ])
}

function identity(iri: string, { component, date, issuer, prefix }: Work, suffix = ''): Element[] {
  return [
    x('FRBRthis', { value: `${iri}/!${component}${suffix}` }),
    x('FRBRuri', { value: `${iri}${suffix}` }),
    x('FRBRdate', { date: date ?? NO_DATE, name: date === undefined ? 'unknown' : 'adoption' }),
    x('FRBRauthor', { href: `#${prefix}${xmlText(issuer ?? 'unknown')}` }),
  ]
}

/** Who enacts it and whom its formulas name, when it was adopted, and what its phrases do. */
function referencesOf(
  { issuer = 'unknown' }: Work,
  { concepts, prefix }: Named,
  stated: Partial<Stated>,
): Element[] {
  const refer = (kind: string, id: string, path: string, showAs: string) =>
    x(kind, { eId: prefix + id, href: `/akn/ontology/${path}`, showAs })
  const issuers = new Set([issuer])
  const others: Element[] = []
  for (const concept of concepts) {
    const name = concept.slice(concept.indexOf('-') + 1)
    if (concept.startsWith('issuer-')) issuers.add(name)
    else others.push(refer('TLCConcept', concept, `concept/whereas/${concept}`, name))
  }
  const { session, meeting } = stated
  const events = Object.entries({ session, meeting }).flatMap(([name, number]) =>
    number === undefined
      ? []
      : [refer('TLCEvent', name, `event/un/${name}/${iriPart(number)}`, xmlText(number))],
  )
  return [
    refer('TLCObject', 'whereas', 'object/whereas', 'whereas'),
    ...[...issuers].map((id) =>
      refer('TLCOrganization', xmlText(id), `organization/un/${iriPart(id)}`, nameOf(id) ?? xmlText(id)),
    ),
    ...events,
    ...others,
  ]
}

const nameOf = (id: string) => organisations.find((organisation) => organisation.id === id)?.name
