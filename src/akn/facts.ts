/** What a document of Akoma Ntoso states about itself. */
import type { Element } from 'xast'
import type { CompiledGrammars } from '../grammar/compile.js'
import type { Facts } from '../syntax/tokens.js'
import { elementsIn, findElement, findElements, nameOf, referred, wordsOf } from './elements.js'

/** The BCP 47 code of a document's language, if a grammar knows it. */
export function languageIn(document: Element, { languages }: CompiledGrammars): string | undefined {
  const asked = findElement(document, 'FRBRlanguage')?.attributes.language?.toLowerCase() ?? ''
  for (const { code, iso6392, iso6393 } of languages.values())
    if (
      asked === code.toLowerCase() ||
      asked.split('-', 1)[0] === code.toLowerCase() ||
      asked === iso6393 ||
      asked === iso6392
    )
      return code
  return undefined
}

/** True for a document that `toAkn` wrote, which says all that it knows. */
export function isOwn(document: Element): boolean {
  const identification = findElement(document, 'identification')
  return referred(identification?.attributes.source)[0] === 'whereas'
}

/** The issuer, symbol, title, date, session and meeting of a document. */
export function factsOf(document: Element, { organisations }: CompiledGrammars): Facts {
  const meta = elementsIn(document).find((child) => nameOf(child) === 'meta')
  const work = meta && findElement(meta, 'FRBRWork')
  const [author] = referred(work && findElement(work, 'FRBRauthor')?.attributes.href)
  const printed = (name: string) => {
    const found = findElement(document, name)
    return found && wordsOf(found).replace(/\s+/g, ' ').trim()
  }
  const stated = (name: string) => work && findElement(work, name)?.attributes.value
  const number = stated('FRBRnumber')
  const own = isOwn(document)
  return {
    issuer: organisations.some(({ id }) => id === author) ? author : undefined,
    symbol: (own ? number : (printed('docNumber') ?? number)) ?? undefined,
    title: (own ? stated('FRBRname') : (printed('docTitle') ?? stated('FRBRname'))) ?? undefined,
    date: work && dateOf(work),
    session: eventOf(meta, 'session') ?? findElement(document, 'session')?.attributes.value ?? undefined,
    meeting: eventOf(meta, 'meeting'),
  }
}

/** The day of adoption, or the first that is stated; a year 1 stands for none. */
function dateOf(work: Element): string | undefined {
  const dates = findElements(work, 'FRBRdate')
  const found = dates.find(({ attributes }) => attributes.name === 'adoption') ?? dates[0]
  const date = /^\d{4}-\d{2}-\d{2}/.exec(found?.attributes.date ?? '')?.[0]
  return date?.startsWith('0001') ? undefined : date
}

function eventOf(meta: Element | undefined, name: string): string | undefined {
  const events = meta ? findElements(meta, 'TLCEvent') : []
  const found = events.find(({ attributes }) => referred(attributes.eId)[0] === name)
  return found?.attributes.showAs ?? undefined
}
