/** The core of `whereas`: resolutions and decisions of deliberative bodies, as positioned trees. Nothing here needs Node.js. */
export { type Act, type ActClass, type ActDefinition, acts } from './grammars/acts.js'
export { instruments, languages, organisations } from './grammars/index.js'
export { type Modifier, modifiers } from './grammars/modifiers.js'
export { check } from './src/check/index.js'
export { toJson } from './src/export/json.js'
export { type OutlineOptions, type OutlinePart, toOutline } from './src/export/outline.js'
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
export type * from './src/tree.js'
export { treeJsonSchema, treeSchema } from './src/tree-schema.js'
