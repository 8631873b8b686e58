/** The switch between light and dark, which goes before what the system says. */

const KEY = 'whereas-theme'
type Theme = 'light' | 'dark'

/** Shows the switch and keeps what was chosen, where the browser keeps anything. */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme')
  if (!button) return
  const isDarkSystem = matchMedia('(prefers-color-scheme: dark)')
  const current = (): Theme =>
    (document.documentElement.dataset.theme as Theme | undefined) ?? (isDarkSystem.matches ? 'dark' : 'light')
  const name = () => {
    button.textContent = current() === 'dark' ? 'Light' : 'Dark'
  }
  const kept = read()
  if (kept) document.documentElement.dataset.theme = kept
  name()
  button.hidden = false
  isDarkSystem.addEventListener('change', name)
  button.addEventListener('click', () => {
    const next = current() === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    name()
    write(next)
  })
}

/** Pages from disk may not be allowed to keep anything. */
function read(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined
  }
}

function write(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // The choice lasts as long as the page.
  }
}
