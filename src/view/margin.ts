/** What stands beside a paragraph: what its clause does, and the messages about it. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { severityOf } from '../export/messages.js'
import type { RowDocument } from '../export/row-document.js'
import { actName, classOf } from './clause-facts.js'
import { oneLine, publicAddress, safeId } from './safe-text.js'

type Message = NonNullable<RowDocument['messages']>[number]

/** The box has the direction of the text, which says on which side it is; what stands in it is English. */
const ENGLISH = { lang: 'en', dir: 'ltr' }

/** Hands out messages as their places come. */
export class Margin {
  readonly #messages: Message[]
  readonly #prefix: string
  #next = 0

  constructor(messages: readonly Message[], prefix: string) {
    this.#prefix = prefix
    this.#messages = messages
      .filter((message) => message.place !== undefined)
      .sort((a, b) => startOf(a) - startOf(b))
  }

  /**
   * The margin of a paragraph: nothing where there is nothing to say.
   * @param end offset at which it ends; messages about what stands before that are its
   */
  take(end: number, acts: readonly string[]): Element[] {
    const notes: Element[] = []
    for (; this.#next < this.#messages.length; this.#next++) {
      const message = this.#messages[this.#next] as Message
      if (startOf(message) >= end) break
      notes.push(messageNote(message, safeId(`${this.#prefix}at:message-${this.#next + 1}`)))
    }
    if (notes.length + acts.length === 0) return []
    const chips = acts.map((act) =>
      h('span', { className: ['chip', classOf(act) ?? 'plain'], ...ENGLISH }, actName(act)),
    )
    return [h('div.margin', { dataAdded: '' }, [...chips, ...notes])]
  }
}

/** The messages about a whole document, which stand beside nothing. */
export const wholeMessages = (messages: readonly Message[]): Element[] =>
  messages.filter(({ place }) => place === undefined).map((message) => messageNote(message, undefined))

function messageNote(message: Message, id: string | undefined): Element {
  const severity = severityOf(message)
  const { reason, line, column, ruleId, url } = message
  const place = line === undefined ? '' : ` (line ${line}, column ${column})`
  const rule = oneLine(ruleId ?? '')
  const href = publicAddress(url)
  return h('div', { className: ['message', `is-${severity}`], id, ...ENGLISH }, [
    h('strong', severity),
    ` ${oneLine(reason)}${place} `,
    href === undefined ? h('code', rule) : h('a', { href, rel: 'noreferrer' }, rule),
  ])
}

function startOf({ place }: Message): number {
  if (!place) return 0
  return ('start' in place ? place.start.offset : place.offset) ?? 0
}
