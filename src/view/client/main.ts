/** What a page does beyond being read: theme, filters, cards, order of tables. All of it works on what is there without it. */
import { startCards } from './cards.js'
import { startFilters } from './filters.js'
import { startOutline } from './outline.js'
import { startTables } from './tables.js'
import { startTheme } from './theme.js'

startTheme()
startOutline()
startFilters()
startCards()
startTables()
