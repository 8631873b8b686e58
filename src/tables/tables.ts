/** The tables: types of rows, schemas, columns of Parquet and documentation are all made from what stands here. */
import { DOCUMENT, END, LENGTH, optional, PAGE, RESOLUTION, required, START } from './columns.js'
import type { RowOf, Table } from './table.js'

/** One row a clause or item. */
export const clauses = {
  name: 'clauses',
  description:
    'One row for each preambular clause, operative clause, and item of a clause or annex, in the order of the text',
  key: ['document', 'path'],
  columns: [
    DOCUMENT,
    RESOLUTION,
    optional('symbol', 'string', 'Symbol of that resolution'),
    required('path', 'string', 'Id of the clause in its document, made of the labels on the way to it'),
    optional('parent', 'string', 'Path of the clause, section or annex that it stands in, where it does'),
    required('kind', 'string', 'What it is; items at any depth are subclauses', {
      values: ['preambular', 'operative', 'subclause'],
    }),
    required('part', 'string', 'The part of the resolution that it stands in', {
      values: ['preamble', 'operative', 'annex'],
    }),
    required('level', 'integer', '1 for a clause or an item of an annex, 2 for an item of these, and so on'),
    optional('number', 'string', 'Its number, letter or sign, without what surrounds it'),
    required('language', 'string', 'BCP 47 code of its resolution'),
    optional('issuer', 'string', 'Id of the organisation whose resolution it is'),
    optional('act', 'string', 'What it does by its first opener or verb'),
    required('acts', 'strings', 'All its acts in order, each once, without those of its items'),
    optional('class', 'string', 'Class of `act`', {
      values: ['assertive', 'expressive', 'directive', 'commissive', 'declarative'],
    }),
    optional('strength', 'integer', 'How strongly `act` binds, from 1; of directives only'),
    optional('lemma', 'string', 'Dictionary form of the opener or verb that `act` is of'),
    required('modifiers', 'strings', 'What qualifies that opener or verb'),
    optional(
      'text',
      'string',
      'Its own words on one line, without its label, its items, notes and their marks, and page furniture; none where it has only items',
    ),
    optional(
      'full_text',
      'string',
      'Of level 1: its words with those of its items, each behind its label as printed',
    ),
    START,
    END,
    PAGE,
  ],
} as const satisfies Table

/** One row a citation. */
export const references = {
  name: 'references',
  description: 'One row for each citation, with the clause that makes it, in the order of the text',
  key: ['document', 'index'],
  columns: [
    DOCUMENT,
    RESOLUTION,
    optional('citing', 'string', 'Symbol of the resolution that cites'),
    optional(
      'path',
      'string',
      'Path in `clauses` of the innermost clause or item that cites; none for a note',
    ),
    optional('note', 'string', 'Id of the footnote that it stands in, where it does'),
    required('index', 'integer', 'Which citation of the document it is, from 1'),
    required('kind', 'string', 'What is cited', {
      values: [
        'resolution',
        'decision',
        'statement',
        'document',
        'treaty',
        'provision',
        'paragraph',
        'self',
        'generic',
      ],
    }),
    optional('symbol', 'string', 'Full symbol of what is cited'),
    required('candidates', 'strings', 'Symbols that it may be, where the text does not decide'),
    optional('issuer', 'string', 'Id of the organisation whose text is cited'),
    optional('instrument', 'string', 'Id of a treaty, declaration or programme that is cited by name'),
    optional('date', 'string', 'Date that the text gives it, in ISO form'),
    required(
      'pinpoint',
      'strings',
      'Parts that it points to: `article:51`, `paragraph:6–9`, `paragraph:3/a`',
    ),
    optional('target', 'string', 'Id of the node of the same document that it points to'),
    optional('url', 'string', 'Where it can be read'),
    optional('surface', 'string', 'The words that cite; none for a later letter of a list (75/329 A and B)'),
    optional('phrase', 'string', 'The words of the nearest opener or verb before it'),
    optional('act', 'string', 'What that opener or verb does'),
    START,
    END,
    PAGE,
  ],
} as const satisfies Table

/** One row a document. */
export const documents = {
  name: 'documents',
  description: 'One row for each document that could be read',
  key: ['document'],
  columns: [
    required(
      'document',
      'string',
      'Id of the document: its path, or the id that a table or archive gives it',
    ),
    optional('name', 'string', 'What it is called in messages'),
    optional('format', 'string', 'Format that it was read as'),
    optional('encoding', 'string', 'Encoding of its text, in formats that have one'),
    optional('pages', 'integer', 'How many pages it has, in formats that have pages'),
    LENGTH,
    optional('language', 'string', 'BCP 47 code of the language that most of it is in'),
    required('resolutions', 'integer', 'How many resolutions it holds, those in annexes too'),
    optional('symbol', 'string', 'Symbol of the first'),
    optional('issuer', 'string', 'Id of the organisation whose resolution the first is'),
    optional('title', 'string', 'Title of the first'),
    optional('session', 'string', 'Session at which the first was adopted'),
    optional('meeting', 'string', 'Meeting at which the first was adopted'),
    optional('date', 'string', 'Date of adoption of the first, in ISO form'),
    required('symbols', 'strings', 'Symbols of all, in order, of those that state one'),
    required('issuers', 'strings', 'Issuers of all, each once'),
    required('titles', 'strings', 'Titles of all, in order, of those that state one'),
    required('dates', 'strings', 'Dates of all, in order, of those that state one'),
    required('languages', 'strings', 'Languages of all, each once'),
    required('preambular_clauses', 'integer', 'Its rows in `clauses` with the kind `preambular`'),
    required('operative_clauses', 'integer', 'Its rows in `clauses` with the kind `operative`'),
    required('subclauses', 'integer', 'Its rows in `clauses` with the kind `subclause`'),
    required('references', 'integer', 'Its rows in `references`'),
    required('footnotes', 'integer', 'How many footnotes it has'),
    required('message_errors', 'integer', 'Its rows in `messages` with the severity `error`'),
    required('message_warnings', 'integer', 'Its rows in `messages` with the severity `warning`'),
    required('message_notes', 'integer', 'Its rows in `messages` with the severity `note`'),
    required(
      'extraneous',
      'number',
      'Share of its text that is in no resolution or interrupts one, from 0 to 1',
      {
        unit: 'UTF-16 units of `extraneous` nodes to those of the text',
      },
    ),
  ],
} as const satisfies Table

/** One row a message. */
export const messages = {
  name: 'messages',
  description: 'One row for each message about a document that could be read',
  key: ['document', 'index'],
  columns: [
    DOCUMENT,
    required('index', 'integer', 'Which message of the document it is, from 1'),
    optional('rule', 'string', 'The rule that it comes under'),
    required('severity', 'string', 'How grave it is', { values: ['error', 'warning', 'note'] }),
    required('reason', 'string', 'What was found, and what was expected'),
    optional('line', 'integer', 'Line of its place, from 1'),
    optional('column', 'integer', 'Column of its place, from 1', { unit: 'UTF-16 units' }),
    optional('start', 'integer', 'Where its place begins in the text, from 0', { unit: 'UTF-16 units' }),
    optional('end', 'integer', 'Where its place ends, exclusive', { unit: 'UTF-16 units' }),
  ],
} as const satisfies Table

/** One row a document that failed. */
export const errors = {
  name: 'errors',
  description: 'One row for each document that could not be read, and is in no other table',
  key: ['place'],
  columns: [
    required('place', 'integer', 'Which document of the input it is, from 1'),
    required('document', 'string', 'Id of the document'),
    required('name', 'string', 'What it is called: its path, or its row in a table'),
    required('reason', 'string', 'Why it could not be read, and the way out'),
  ],
} as const satisfies Table

/** A row of `clauses`. */
export type ClauseRow = RowOf<typeof clauses>
/** A row of `references`. */
export type ReferenceRow = RowOf<typeof references>
/** A row of `documents`. */
export type DocumentRow = RowOf<typeof documents>
/** A row of `messages`. */
export type MessageRow = RowOf<typeof messages>
/** A row of `errors`. */
export type ErrorRow = RowOf<typeof errors>

/** All tables. */
export const tables: readonly Table[] = [clauses, references, documents, messages, errors]
