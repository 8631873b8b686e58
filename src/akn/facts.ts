/** What a document of Akoma Ntoso states about itself. */
import type { Element } from 'xast'
import type { CompiledGrammars } from '../grammar/compile.js'
import { issuerOfSymbol } from '../references/symbol.js'
import { normalSymbol } from '../syntax/front.js'
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
export function factsOf(document: Element, grammars: CompiledGrammars): Facts {
  const meta = elementsIn(document).find((child) => nameOf(child) === 'meta')
  const work = meta && findElement(meta, 'FRBRWork')
  const [author] = referred(work && findElement(work, 'FRBRauthor')?.attributes.href)
  const printed = (name: string) => {
    const found = findElement(document, name)
    return found && wordsOf(found).replace(/\s+/g, ' ').trim()
  }
  const name = work && findElement(work, 'FRBRname')?.attributes.value
  // The value is what addresses have of a number, in which strokes are replaced.
  const number = work && findElement(work, 'FRBRnumber')?.attributes
  const stated = number?.showAs ?? number?.value
  const own = isOwn(document)
  return {
    issuer: grammars.organisations.some(({ id }) => id === author) ? author : undefined,
    symbol: (own ? stated : (printedNumber(document, grammars) ?? stated)) ?? undefined,
    title: (own ? name : (printed('docTitle') ?? name)) ?? undefined,
    date: work && dateOf(work),
    session: eventOf(meta, 'session') ?? findElement(document, 'session')?.attributes.value ?? undefined,
    meeting: eventOf(meta, 'meeting'),
  }
}

/** The number that a document prints: the first that is a symbol of some body, as "A/RES/86/4" beside "86/4.", or the first. */
function printedNumber(document: Element, grammars: CompiledGrammars): string | undefined {
  const numbers = findElements(document, 'docNumber').map((found) => normalSymbol(wordsOf(found)))
  return numbers.find((number) => issuerOfSymbol(number, grammars) !== undefined) ?? numbers[0]
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
