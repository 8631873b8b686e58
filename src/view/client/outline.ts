/** The outline as a drawer: it closes when something in it was chosen. Marks of the chart lead to their clauses. */

/** Starts both. */
export function startOutline(): void {
  const side = document.querySelector<HTMLElement>('#side')
  side?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (link && side.matches(':popover-open')) side.hidePopover()
  })
  for (const chart of document.querySelectorAll('.chart'))
    chart.addEventListener('click', (event) => {
      const id = (event.target as Element).closest<SVGElement>('[data-for]')?.dataset.for
      if (id !== undefined) location.hash = encodeURIComponent(id)
    })
}
