/** Cards: what a reference is to, and the first words of what it points to in the page. Shown by pointer and by focus. */

/** Longest excerpt of a target, in characters. */
const EXCERPT = 320
/** Room between a word and its card, and around a card, in pixels. */
const GAP = 6

/** Starts the cards. */
export function startCards(): void {
  const card = document.createElement('div')
  card.id = 'card'
  card.role = 'tooltip'
  card.hidden = true
  document.body.append(card)
  let owner: HTMLElement | undefined
  let leaving = 0

  const hide = () => {
    clearTimeout(leaving)
    if (!owner) return
    owner.removeAttribute('aria-describedby')
    owner = undefined
    card.hidden = true
  }
  const show = (element: HTMLElement) => {
    clearTimeout(leaving)
    if (owner === element) return
    hide()
    fill(card, element)
    if (!card.hasChildNodes()) return
    owner = element
    element.setAttribute('aria-describedby', 'card')
    card.hidden = false
    place(card, element)
  }
  // The pointer may go onto the card, to read or mark what is in it.
  const leave = () => {
    clearTimeout(leaving)
    leaving = window.setTimeout(hide, 200)
  }

  for (const element of document.querySelectorAll<HTMLElement>('.source [title], .comparison [title]')) {
    element.dataset.card = element.title
    element.removeAttribute('title')
    // What leads nowhere can be asked by keyboard too.
    if (element.matches('a:not([href])')) element.tabIndex = 0
  }
  const of = (event: Event) =>
    (event.target as Element | null)?.closest?.<HTMLElement>('[data-card]') ?? undefined
  document.addEventListener('pointerover', (event) => {
    const element = of(event)
    if (element && event.pointerType !== 'touch') show(element)
    else if (event.target instanceof Node && card.contains(event.target)) clearTimeout(leaving)
    else if (owner && owner !== document.activeElement) leave()
  })
  document.addEventListener('focusin', (event) => {
    const element = of(event)
    if (element) show(element)
    else hide()
  })
  document.addEventListener('focusout', hide)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  document.addEventListener('click', (event) => {
    if (!of(event)) hide()
  })
}

/** Writes what is known of an element: its line, the words that it points to, where it leads. */
function fill(card: HTMLElement, element: HTMLElement): void {
  card.replaceChildren()
  const line = element.dataset.card
  if (line) card.append(paragraph(line))
  const href = element.getAttribute('href')
  if (href?.startsWith('#')) {
    const target = document.getElementById(decodeURIComponent(href.slice(1)))
    if (!target) return
    const excerpt = paragraph(excerptOf(target))
    const around = target.closest<HTMLElement>('[lang]')
    excerpt.lang = around?.lang ?? ''
    excerpt.dir = around?.dir || 'auto'
    excerpt.className = 'excerpt'
    card.append(excerpt)
  } else if (href) {
    const where = paragraph(/^https?:/i.test(href) ? new URL(href).host : 'In this set')
    where.className = 'where'
    card.append(where)
  }
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

function excerptOf(target: HTMLElement): string {
  const copy = target.cloneNode(true) as HTMLElement
  for (const added of copy.querySelectorAll('[data-added], [hidden], .apart')) added.remove()
  const text = (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text
}

/** Below the first line of an element, or above it where there is no room below. */
function place(card: HTMLElement, element: HTMLElement): void {
  const at = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const left = Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - width - GAP))
  const isBelow = at.bottom + GAP + height <= innerHeight || at.top < height + GAP
  card.style.left = `${left + scrollX}px`
  card.style.top = `${(isBelow ? at.bottom + GAP : at.top - height - GAP) + scrollY}px`
}
