/** The core of `whereas`: resolutions and decisions of deliberative bodies, as positioned trees. Nothing here needs Node.js. */
export { type Act, type ActClass, type ActDefinition, acts } from './grammars/acts.js'
export { instruments, languages, organisations } from './grammars/index.js'
export { type Modifier, modifiers } from './grammars/modifiers.js'
export { MarkupError } from './src/akn/read-xml.js'
export { check } from './src/check/index.js'
export {
  type ComparedClause,
  type ComparedPair,
  type CompareOptions,
  type Comparison,
  type ComparisonKind,
  compare,
} from './src/compare/compare.js'
export type { Difference } from './src/compare/differences.js'
export type { ComparedNode } from './src/compare/units.js'
export type { WordChange } from './src/compare/word-changes.js'
export { toAkn } from './src/export/akn.js'
export { type BioLabel, type BioOptions, bioLabels, toBio } from './src/export/bio.js'
export { clauseRows } from './src/export/clauses.js'
export { type ComparisonOptions, type ComparisonPart, toComparisonOutline } from './src/export/comparison.js'
export { documentRow } from './src/export/documents.js'
export type { ExportOptions } from './src/export/export-options.js'
export { type GraphDocument, toGraphml } from './src/export/graphml.js'
export { htmlStyle, toHtml } from './src/export/html.js'
export { toJson } from './src/export/json.js'
export { toMarkdown } from './src/export/markdown.js'
export { messageRows } from './src/export/messages.js'
export { type OutlineOptions, type OutlinePart, toOutline } from './src/export/outline.js'
export { referenceRows } from './src/export/references.js'
export { type RowDocument, rowDocument } from './src/export/row-document.js'
export { type TreeOptions, toTree } from './src/export/tree.js'
export type { Detected } from './src/grammar/detect.js'
export { GrammarError } from './src/grammar/registry.js'
export {
  type Grammar,
  grammarSchema,
  type InstrumentGrammar,
  type LanguageGrammar,
  languageSchema,
  type OrganisationGrammar,
  organisationSchema,
} from './src/grammar/schema.js'
export { type RuleId, rules } from './src/messages.js'
export {
  detect,
  type Format,
  type FoundCitation,
  findReferences,
  OptionError,
  type ParseOptions,
  parse,
} from './src/parse.js'
export { whereas as default, whereas, whereasCheck } from './src/plugin.js'
export { type CitationEdge, referencesOf } from './src/references/edges.js'
export {
  encodeTable,
  openEncoder,
  type TableEncoder,
  type TableFormat,
  tableFormats,
} from './src/tables/encode.js'
export { tableJsonSchema } from './src/tables/json-schema.js'
export type { Column, ColumnType, Row, Table } from './src/tables/table.js'
export { type TableField, tableFields, tableSchema } from './src/tables/table-schema.js'
export {
  type ClauseRow,
  type DocumentRow,
  type ErrorRow,
  type MessageRow,
  type ReferenceRow,
  tables,
} from './src/tables/tables.js'
export type * from './src/tree.js'
export { treeJsonSchema, treeSchema } from './src/tree-schema.js'
