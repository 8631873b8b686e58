/** The tree as a zod schema, and as JSON Schema. What a field means is told in `tree.ts`. */
import { z } from 'zod'
import { actIds } from '../grammars/acts.js'
import { modifiers as modifierIds } from '../grammars/modifiers.js'
import type * as tree from './tree.js'

const point = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
const position = z.strictObject({ start: point, end: point }).meta({ id: 'Position' })
const act = z.enum(actIds).meta({ id: 'Act' })
const modifiers = z.array(z.enum(modifierIds))
const text = z.string()
const maybe = <T extends z.ZodType>(schema: T) => z.exactOptional(schema)
const data = z.strictObject({ page: maybe(z.int().min(1)) }).meta({ id: 'NodeData' })
/** Where a node stands. */
const place = { position, data: maybe(data) }

const literal = <Type extends string>(type: Type) =>
  z.strictObject({ type: z.literal(type), value: text, ...place }).meta({ id: capital(type) })
const capital = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)
const lazily = <T>(id: string, make: () => z.ZodType): z.ZodType<T> =>
  z.lazy(make).meta({ id }) as unknown as z.ZodType<T>

const textNode = literal('text')
const line = literal('line')
const symbol = literal('symbol')
const title = literal('title')
const marker = z.strictObject({ type: z.literal('marker'), ...place }).meta({ id: 'Marker' })
const footnoteReference = z
  .strictObject({ type: z.literal('footnoteReference'), label: text, ...place })
  .meta({ id: 'FootnoteReference' })
const extraneous = z
  .strictObject({
    type: z.literal('extraneous'),
    reason: z.enum(['boilerplate', 'page-furniture', 'omission', 'markup']),
    children: z.array(line),
    ...place,
  })
  .meta({ id: 'Extraneous' })
const wordContent: z.ZodType<tree.WordContent> = lazily('WordContent', () =>
  z.union([textNode, extraneous, footnote]),
)
const phrase = <Type extends 'opener' | 'verb'>(type: Type) =>
  z
    .strictObject({
      type: z.literal(type),
      act: maybe(act),
      lemma: maybe(text),
      modifiers,
      children: z.array(wordContent),
      ...place,
    })
    .meta({ id: capital(type) })
const pinpoint = z
  .strictObject({
    part: z.enum(['article', 'paragraph', 'section', 'chapter', 'annex']),
    number: maybe(text),
    to: maybe(text),
  })
  .meta({ id: 'Pinpoint' })
const reference = z
  .strictObject({
    type: z.literal('reference'),
    kind: z.enum([
      'resolution',
      'decision',
      'statement',
      'document',
      'treaty',
      'provision',
      'paragraph',
      'self',
      'generic',
    ]),
    symbol: maybe(text),
    issuer: maybe(text),
    date: maybe(text),
    pinpoint: maybe(z.array(pinpoint)),
    candidates: maybe(z.array(text)),
    instrument: maybe(text),
    url: maybe(text),
    target: maybe(text),
    children: z.array(wordContent),
    ...place,
  })
  .meta({ id: 'Reference' })

const phrasing = [
  reference,
  marker,
  phrase('opener'),
  phrase('verb'),
  footnoteReference,
  textNode,
  extraneous,
] as const
const phrasingContent = z.discriminatedUnion('type', phrasing)
const footnote: z.ZodType<tree.Footnote> = lazily('Footnote', () =>
  z.strictObject({
    type: z.literal('footnote'),
    id: text,
    label: text,
    children: z.array(phrasingContent),
    ...place,
  }),
)
const subclause: z.ZodType<tree.Subclause> = lazily('Subclause', () =>
  z.strictObject({
    type: z.literal('subclause'),
    id: text,
    label: maybe(text),
    children: z.array(clauseContent),
    ...place,
  }),
)
const clauseContent: z.ZodType<tree.ClauseContent> = z.union([...phrasing, footnote, subclause])
const heading = z
  .strictObject({
    type: z.literal('heading'),
    depth: z.int().min(1),
    children: z.array(phrasingContent),
    ...place,
  })
  .meta({ id: 'Heading' })
const enactingFormula = z
  .strictObject({
    type: z.literal('enactingFormula'),
    issuer: maybe(text),
    children: z.array(phrasingContent),
    ...place,
  })
  .meta({ id: 'EnactingFormula' })
const preambularClause = z
  .strictObject({
    type: z.literal('preambularClause'),
    id: text,
    index: z.int().min(1),
    label: maybe(text),
    act: maybe(act),
    children: z.array(clauseContent),
    ...place,
  })
  .meta({ id: 'PreambularClause' })
const operativeClause = z
  .strictObject({
    type: z.literal('operativeClause'),
    id: text,
    number: maybe(text),
    act: maybe(act),
    acts: z.array(act),
    children: z.array(clauseContent),
    ...place,
  })
  .meta({ id: 'OperativeClause' })
const preambleContent = [enactingFormula, preambularClause, heading, extraneous, footnote] as const
const preamble = z
  .strictObject({ type: z.literal('preamble'), children: z.array(z.union(preambleContent)), ...place })
  .meta({ id: 'Preamble' })
const section: z.ZodType<tree.Section> = lazily('Section', () =>
  z.strictObject({
    type: z.literal('section'),
    id: text,
    label: maybe(text),
    children: z.array(operativeContent),
    ...place,
  }),
)
const operativeContent: z.ZodType<tree.OperativeContent> = z.union([
  ...preambleContent,
  operativeClause,
  section,
])
const operativePart = z
  .strictObject({ type: z.literal('operativePart'), children: z.array(operativeContent), ...place })
  .meta({ id: 'OperativePart' })
const frontMatter = z
  .strictObject({
    type: z.literal('frontMatter'),
    children: z.array(z.discriminatedUnion('type', [symbol, title, line, extraneous])),
    ...place,
  })
  .meta({ id: 'FrontMatter' })
const closing = z
  .strictObject({
    type: z.literal('closing'),
    vote: maybe(text),
    children: z.array(z.union([line, extraneous])),
    ...place,
  })
  .meta({ id: 'Closing' })
const resolution: z.ZodType<tree.Resolution> = lazily('Resolution', () =>
  z.strictObject({
    type: z.literal('resolution'),
    language: text,
    issuer: maybe(text),
    symbol: maybe(text),
    title: maybe(text),
    session: maybe(text),
    date: maybe(z.iso.date()),
    meeting: maybe(text),
    children: z.array(z.union([frontMatter, preamble, operativePart, annex, closing, footnote, extraneous])),
    ...place,
  }),
)
const annex: z.ZodType<tree.Annex> = lazily('Annex', () =>
  z.strictObject({
    type: z.literal('annex'),
    id: text,
    label: maybe(text),
    title: maybe(text),
    children: z.array(z.union([heading, subclause, resolution, footnote, extraneous])),
    ...place,
  }),
)

/** The schema of a whole tree: `treeSchema.parse(JSON.parse(text))` gives a typed root or throws. */
export const treeSchema: z.ZodType<tree.Root> = z
  .strictObject({
    type: z.literal('root'),
    language: maybe(text),
    children: z.array(z.union([resolution, extraneous])),
    ...place,
  })
  .meta({ id: 'Root', title: 'A document with the resolutions in it' })

/** The JSON Schema (2020-12) of a whole tree. */
export const treeJsonSchema = (): object => z.toJSONSchema(treeSchema, { target: 'draft-2020-12' })
