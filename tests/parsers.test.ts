import { describe, expect, it } from 'vitest'
import { instruments, languages, organisations } from '../index.js'
import { compileGrammars } from '../src/grammar/compile.js'
import { compileOwn } from '../src/grammar/compile-own.js'
import { CitationParser } from '../src/references/parser.js'
import { TreeBuilder } from '../src/syntax/build.js'
import { ResolutionParser } from '../src/syntax/parser.js'

describe('what is taken for granted where texts are parsed', () => {
  it('the grammars of the parsers are sound', () => {
    expect(() => new ResolutionParser(false)).not.toThrow()
    expect(() => new CitationParser(false)).not.toThrow()
  })
  it('each rule of a document has its method in the builder', () => {
    const source = { value: '', text: '', lines: [], toSource: () => [0, 0] as [number, number] }
    expect(() => new TreeBuilder({ source }).validateVisitor()).not.toThrow()
  })
  it('each template of the grammars is one', () => {
    const compiled = compileGrammars(languages, organisations, instruments)
    expect(() => compileOwn(compiled, languages, organisations)).not.toThrow()
  })
})
