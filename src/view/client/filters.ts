/** Filters: clauses that were not asked for are left out of the text and the outline; what is around them stays. */

/** Shows the filters and starts them. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters')
  if (!form) return
  const clauses = [...document.querySelectorAll<HTMLElement>('[data-kind]')]
  const items = new Map<string, HTMLElement>()
  for (const item of document.querySelectorAll<HTMLElement>('.outline [data-for]'))
    items.set(item.dataset.for ?? '', item)
  const apply = () => {
    const kinds = chosen(form, 'kind')
    const acts = chosen(form, 'act')
    let count = 0
    for (const clause of clauses) {
      const own = clause.dataset.acts?.split(' ') ?? []
      const isShown =
        kinds.has(clause.dataset.kind ?? '') && (acts.size === 0 || own.some((act) => acts.has(act)))
      if (isShown) count++
      clause.classList.toggle('off', !isShown)
      items.get(clause.id)?.classList.toggle('off', !isShown)
    }
    const output = form.querySelector('output')
    if (output) output.textContent = `${count} of ${clauses.length} shown`
  }
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The boxes are reset behind the event.
  form.addEventListener('reset', () => setTimeout(apply))
  form.hidden = false
  apply()
}

const chosen = (form: HTMLFormElement, name: string): Set<string> =>
  new Set(
    [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value),
  )
