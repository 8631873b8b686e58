/** Tables that are put in order by a column. */

/** Turns the heads of tables into buttons. */
export function startTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')]
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const isDown = head.ariaSort === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.ariaSort = isDown ? 'descending' : 'ascending'
        order(table, column, isDown ? -1 : 1)
      })
    }
  }
}

/** Numbers are compared as numbers; empty cells come last either way. */
function order(table: HTMLTableElement, column: number, sign: number): void {
  const body = table.tBodies[0]
  if (!body) return
  const { compare } = new Intl.Collator(undefined, { numeric: true })
  const rows = [...body.rows].map((row) => ({ row, key: row.cells[column]?.textContent?.trim() ?? '' }))
  rows.sort((a, b) => {
    if (a.key === '' || b.key === '') return (a.key === '' ? 1 : 0) - (b.key === '' ? 1 : 0)
    return sign * compare(a.key, b.key)
  })
  body.append(...rows.map(({ row }) => row))
}
