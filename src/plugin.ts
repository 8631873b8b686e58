/** The unified plugins: a parser, and a transformer that adds messages. */
import type { Plugin } from 'unified'
import { check } from './check/index.js'
import { type ParseOptions, parse } from './parse.js'
import type { Root } from './tree.js'

/**
 * Parser plugin: `unified().use(whereas).parse(file)`.
 * @throws {OptionError} when it parses, for an option that names what does not exist
 * @throws {GrammarError} when it parses, for a grammar that does not fit the schema
 */
export const whereas: Plugin<[ParseOptions?], string, Root> = function (options) {
  this.parser = (value) => parse(value, options)
}

/** Transformer plugin: adds what the checks find to the file's messages. */
export const whereasCheck: Plugin<[], Root> = () => (tree, file) => check(tree, file)
