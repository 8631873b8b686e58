/** Rows of tables to documents: which fields hold what, and what is wrong with their values. */
import { InputError } from './input-error.js'
import type { InputDocument, InputFailure, Place } from './inputs-document.js'

/** The fields that the caller names. */
export interface FieldOptions {
  /** @default the first of `text`, `content` and `body` that there is */
  textField?: string | undefined
  /** By default rows are numbered. */
  idField?: string | undefined
  /** By default languages are detected. */
  languageField?: string | undefined
}

/** The fields of one table. */
export interface Fields {
  text: string
  id: string | undefined
  language: string | undefined
}

/** Fields that hold the text where the caller names none, the likeliest first. */
const TEXT_FIELDS = ['text', 'content', 'body']

/** How many names a message lists. */
const LISTED = 20

/**
 * Chooses the fields of a table.
 * @param names those that there are
 * @throws {InputError} when one of them is missing, or there twice
 */
export function chooseFields(names: readonly string[], options: FieldOptions): Fields {
  const { textField, idField, languageField } = options
  const text = textField ?? TEXT_FIELDS.find((name) => names.includes(name))
  if (text === undefined)
    throw new InputError(
      `has no field \`text\`, \`content\` or \`body\`; name the field with the text by --text-field, one of ${list(names)}`,
    )
  const asked = { '--text-field': text, '--id-field': idField, '--language-field': languageField }
  for (const [option, name] of Object.entries(asked)) {
    if (name === undefined) continue
    const first = names.indexOf(name)
    if (first < 0)
      throw new InputError(`has no field \`${name}\`, expected ${option} to name one of ${list(names)}`)
    if (names.includes(name, first + 1))
      throw new InputError(`has the field \`${name}\` twice, expected one of that name`)
  }
  return { text, id: idField, language: languageField }
}

function list(names: readonly string[]): string {
  const listed = names.slice(0, LISTED).map((name) => `\`${name.slice(0, 100)}\``)
  const more = names.length - listed.length
  return `${listed.join(', ') || '(none)'}${more > 0 ? ` and ${more} more` : ''}`
}

/** A row to a document. */
export type ReadRow = (
  place: Place,
  fields: Fields,
  read: (name: string) => unknown,
) => InputDocument | InputFailure

/**
 * Makes the function that reads rows.
 * @param known true for a language, in canonical form, that a grammar is there for
 */
export function rowReader(known: (language: string) => boolean): ReadRow {
  return (place, fields, read) => {
    try {
      const content = textOf(read(fields.text), fields.text)
      const language =
        fields.language === undefined ? undefined : languageOf(read(fields.language), fields.language, known)
      const id = fields.id === undefined ? place.id : keyOf(read(fields.id), fields.id)
      return { id, name: place.name, content, format: 'text', ...(language !== undefined && { language }) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return { ...place, reason: error.reason }
    }
  }
}

const isMissing = (value: unknown) => value === undefined || value === null || value === ''

function textOf(value: unknown, field: string): string {
  const text = isMissing(value) ? '' : stringOf(value, field)
  if (text.trim() === '') throw new InputError(`has no text in \`${field}\``)
  return text
}

function keyOf(value: unknown, field: string): string {
  if (isMissing(value)) throw new InputError(`has no id in \`${field}\``)
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value)
  return stringOf(value, field)
}

/**
 * The language of a row. One that no grammar knows is not left to detection, which might take a near relative for it.
 * @returns undefined where the row names none
 */
function languageOf(value: unknown, field: string, known: (language: string) => boolean): string | undefined {
  if (isMissing(value)) return undefined
  const said = stringOf(value, field)
  const [language] = canonical(said)
  if (language === undefined)
    throw new InputError(
      `has the language \`${said.slice(0, 100)}\` in \`${field}\`, expected a BCP 47 code such as \`fr\``,
    )
  if (!known(language)) throw new InputError(`is in the language \`${language}\`, which no grammar knows`)
  return language
}

/** Codes of three letters become those of two where there are such ("fra", "fr"). */
function canonical(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))
  } catch {
    return []
  }
}

function stringOf(value: unknown, field: string): string {
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return decodeUtf8(value)
  throw new InputError(`has ${kindOf(value)} in \`${field}\`, expected a string`)
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes UTF-8.
 * @throws {InputError} for bytes that are none
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new InputError('is not UTF-8; convert the table first, or name its encoding')
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}
