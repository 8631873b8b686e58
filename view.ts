/** `whereas/view`: documents and comparisons as self-contained pages of HTML. Nothing here needs Node.js. */
export { toComparisonPage } from './src/view/comparison-page.js'
export { type PageOptions, toPage } from './src/view/page.js'
export type { ViewDocument } from './src/view/view-document.js'
