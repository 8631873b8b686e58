/**
 * The shape of a grammar. Languages and organisations are data: everything the engine knows about a
 * language or a body comes through these two schemas, whether the grammar is ours or a caller's.
 *
 * Notation inside strings:
 * - a *form* is a phrase: `préoccupé(e)(s)` has optional letters, `(ت|ي)شير` a choice of letters, `takes ~ note` a
 *   gap where modifiers may stand; letter case, accents, apostrophes and spaces are matched loosely;
 * - a *template* is a line: `{slot}` stands for a part (see `template.ts`), `[…]` is optional.
 */
import { z } from 'zod'
import { actIds } from '../../grammars/acts.js'
import { modifiers } from '../../grammars/modifiers.js'

const gapped = z.string().min(1)
const form = gapped.refine((value) => !value.includes('~'), {
  error: 'A gap (~) stands only in forms of verbs',
})
const template = z.string().min(1)
const act = z.enum(actIds)
const modifier = z.enum(modifiers)
/**
 * The country or jurisdiction that addresses of texts name: a code of ISO 3166-1 in small letters, "fr", or of ISO 3166-2 for
 * a part of it, "fr-75". Organisations have one where ISO 3166-1 reserves it for them ("un", "eu"); those of the United
 * Nations system have "un". Absent where there is none, and where it is not known whose body it is: addresses then have
 * "zz", which ISO 3166-1 leaves to its users and which stands for an unknown region elsewhere.
 */
const country = z.string().regex(/^[a-z]{2}(-[a-z0-9]{1,3})?$/, {
  error: 'Expected a code of ISO 3166-1 or ISO 3166-2 in small letters',
})

/** A verb that can lead a clause: as a participle in the preamble, in a finite form in the operative part. */
export const headSchema = z.strictObject({
  /** Dictionary form in the language itself. */
  lemma: z.string().min(1),
  /** What it does; absent where the complement decides ("expresses …") or where no act fits. */
  act: act.optional(),
  /** Participles and other forms that open a preambular clause. */
  opener: z.array(gapped).optional(),
  /** Finite forms that lead an operative clause. */
  verb: z.array(gapped).optional(),
  /** Forms that stand after another verb: "continues to *encourage*". */
  infinitive: z.array(gapped).optional(),
  /** What may follow and belongs to the phrase: a feeling (its concern), a state (concerned), an infinitive. */
  takes: z.enum(['feeling', 'state', 'infinitive']).optional(),
  /** True when the complement's act holds, where it has one, rather than the verb's: "reiterates its call upon". */
  yields: z.boolean().optional(),
  /** True when the phrase is none without that complement: "is" alone leads nothing. */
  needs: z.boolean().optional(),
  /** What follows the phrase, outside of it, and turns its act: "decides" + "to remain seized". */
  turns: z.record(gapped, act).optional(),
  /**
   * The second part of a separable phrase, which stands at the end of its clause: "fordert … *auf*". Without it the
   * forms are not this phrase.
   */
  particle: z.array(form).min(1).optional(),
  /** Modifiers that the verb itself expresses: "reiterates" is `again`. */
  adds: z.array(modifier).optional(),
  /** True when a form is a common noun as well, so that inside a clause more evidence is wanted. */
  ambiguous: z.boolean().optional(),
  /** True when inside a clause the form speaks of somebody else: "States, acting through …". */
  onlyFirst: z.boolean().optional(),
  /** What must come next, outside of the phrase: "Resolved" + ", that". A colon at the end of its line does as well. */
  followed: z.array(form).min(1).optional(),
  /** True when a verb decides wherever it stands, without a number or a formula: "be it resolved". */
  firm: z.boolean().optional(),
  /** True when contracts and ordinances give their reasons with the opener as well, so that a decision must follow. */
  recital: z.boolean().optional(),
  /** Where the entry comes from, if that is not plain. */
  note: z.string().optional(),
})

/** An adjective or participle of state: "concerned", "mindful", "convaincue". */
export const stateSchema = z.strictObject({
  lemma: z.string().min(1),
  act: act.optional(),
  forms: z.array(form).min(1),
  adds: z.array(modifier).optional(),
  /** True when inside a clause it mostly describes something else ("determined by"), unless it is modified. */
  ambiguous: z.boolean().optional(),
  note: z.string().optional(),
})

/** A noun that completes a verb ("its deep *concern*") or makes a manner ("with *satisfaction*"). */
export const feelingSchema = z.strictObject({
  lemma: z.string().min(1),
  forms: z.array(form).min(1),
  /** The act of "expresses …"; absent where the verb keeps its own. */
  act: act.optional(),
  /** The modifier of "with …"; absent where the noun makes no manner. */
  manner: modifier.optional(),
})

/** A word or phrase that modifies: an adverb, or an adjective before or after a feeling. */
export const modifierSchema = z.strictObject({
  forms: z.array(form).min(1),
  modifier: modifier.optional(),
  /** True when the form after a verb may as well begin its object: then an object or a preposition must come next. */
  guarded: z.boolean().optional(),
  /** True when inside a sentence the verb after it is the body's own act: "The Council *hereby* requests …". */
  performs: z.boolean().optional(),
})

/** What a citation cites. */
const citationKind = z.enum(['resolution', 'decision', 'statement', 'document'])

/** The parts of a text that citations point to. */
export const partKinds = ['article', 'paragraph', 'section', 'chapter', 'annex'] as const

/** The words around citations in a language. Every form is inflected as it stands in sentences. */
const referencesSchema = z.strictObject({
  /** Nouns that head a citation, by what they cite: "resolution(s)", "قراراتها"; with `own` inside where they are one word. */
  heads: z.strictObject({
    resolution: z.array(form).min(1),
    decision: z.array(form),
    statement: z.array(form),
    document: z.array(form),
  }),
  /** Heads in one word with "its": "قرارها". */
  ownHeads: z.strictObject({ resolution: z.array(form), decision: z.array(form) }),
  /** Words that say that the text is the speaking body's own: "its", "sa", "свою". */
  own: z.array(form),
  /** What joins the last of several numbers: "and", "و". */
  joins: z.array(form),
  /** What stands between two numbers and means those in between as well: "to", "à". */
  ranges: z.array(form),
  /** Small words that stand between the parts of a citation and do not part them: "of", "the", "dated", "no.", "第", "号". */
  fillers: z.array(form),
  /** Nouns for the parts of a text. */
  parts: z.strictObject({
    article: z.array(form),
    paragraph: z.array(form),
    section: z.array(form),
    chapter: z.array(form),
    annex: z.array(form),
  }),
  /** What says that a part is of the text itself: "above", "ci-dessous". */
  internal: z.array(form),
  /** Phrases for the text itself: "the present resolution". */
  present: z.array(form),
  /** Phrases for the text cited last: "the same resolution", "ladite résolution". */
  same: z.array(form),
  /** Words that make a head without a number a citation in general: "previous", "relevant", "all". */
  generic: z.array(form),
  /** Marks of special sessions inside a number, and of the sessions that are counted in roman numbers: "د" in "(د-21)". */
  sessions: z.strictObject({
    special: z.array(form),
    emergency: z.array(form),
    roman: z.array(form),
  }),
  /** Words before a number that make it no citation: "page", "general comment". */
  not: z.array(form),
})

/** What an organisation says in one language. */
export const organisationWordsSchema = z.strictObject({
  names: z.array(form).min(1),
  /** How sentences name it, inflected and in short: "the Assembly", "Генеральной Ассамблеи". Several may share a form. */
  mentions: z.array(form).optional(),
  /** Enacting formulas; a template with `{text}` covers session sentences. */
  formulas: z.array(template),
  /**
   * Enacting formulas that other bodies have as well: "the general conference". They tell whose text it is only beside
   * the organisation's symbol or its name in the masthead.
   */
  sharedFormulas: z.array(form).optional(),
  lines: z
    .strictObject({
      front: z.array(template).optional(),
      title: z.array(template).optional(),
      closing: z.array(template).optional(),
      vote: z.array(template).optional(),
      page: z.array(template).optional(),
      signature: z.array(template).optional(),
    })
    .optional(),
})

/** A language, by its BCP 47 code. */
export const languageSchema = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  /** The language's name in itself. */
  name: z.string().min(1),
  /** ISO 639-3 code, which the statistical detector speaks. */
  iso6393: z.string().length(3),
  /** ISO 639-2 code, which libraries and legal documents use; by default the other, where no macrolanguage has one. */
  iso6392: z.string().length(3).optional(),
  /** ISO 15924 code of the script. */
  script: z.string().length(4),
  /** True when an opener begins with a capital letter even inside a paragraph. */
  capitalOpeners: z.boolean(),
  /** True when an opener may end its phrase as well as begin it: "den Parteien nahelegend, …". */
  finalOpeners: z.boolean(),
  /** Words that turn the finite verb after them into an opener: "وإذ" before "تشير". */
  openerPrefixes: z.array(form),
  /** Letters that are written together with the word after them: "و" in "ويطلب". */
  proclitics: z.array(z.string().length(1)),
  /** Characters that count as others, one for one: the traditional forms of simplified ones. */
  variants: z.record(z.string().length(1), z.string().length(1)),
  /** The letters that label items, each series in its order, without gaps. */
  alphabets: z.array(z.string().min(2)).min(1),
  heads: z.array(headSchema),
  states: z.array(stateSchema),
  feelings: z.array(feelingSchema),
  /** Adjectives of degree beside a feeling: "deep", "vive". */
  degrees: z.array(modifierSchema),
  adverbs: z.array(modifierSchema),
  /** Prepositions of manner: "with", "avec". */
  manners: z.array(form),
  /** What a sentence of the body says of itself before its verb: "It", "We", "The Assembly". */
  speakers: z.array(form),
  /** "its": the feeling after a verb is the body's own, and completes it. */
  possessives: z.array(form),
  /** "the": completes only a verb that says nothing alone ("expresses the hope", but "recalls the request"). */
  articles: z.array(form),
  conjunctions: z.array(form),
  /** Words that stand before an infinitive and belong to it: "*To* instruct", "*De* charger". */
  infinitiveMarkers: z.array(form),
  /** How a body names itself where it speaks in the first person: "we". */
  subjects: z.array(form),
  /** Words that begin an object: after one that may be a noun, they show that it was meant as a verb. */
  objects: z.array(form),
  /** Prepositions; with the objects they show that a guarded word before them was meant as an adverb. */
  prepositions: z.array(form),
  /** Endings by which an unknown opener or verb is recognised. */
  morphology: z.strictObject({
    opener: z.array(form),
    verb: z.array(form),
    /** Words with such an ending that open nothing. */
    not: z.array(form),
  }),
  /** Very frequent small words; evidence for detection. */
  stopWords: z.array(z.string().min(1)).min(10),
  /** Words that make numbers, for ordinals in words: "seventy" 70, "soixante" 60, "seizième" 16. */
  numerals: z.record(z.string(), z.number()),
  /** Those of the numerals that multiply a smaller number before them: "two *hundred*", "quatre-*vingts*". */
  multipliers: z.array(z.string().min(1)),
  /** Words that take a hyphen, the numerals aside: those behind which it stands ("non-"), and those before which it does ("-se"). */
  hyphened: z.strictObject({ first: z.array(z.string().min(1)), last: z.array(z.string().min(1)) }),
  /** Endings of ordinals in digits: "51st", "51ème". */
  ordinalEndings: z.array(form),
  /** Twelve lists of month names and their usual abbreviations. */
  months: z.array(z.array(form).min(1)).length(12),
  dates: z
    .array(template.refine((value) => !value.includes('{date}'), { error: 'A date holds no {date}' }))
    .min(1),
  references: referencesSchema,
  /** Words before a number or letter that label a section: "Section I", "Partie A". */
  sections: z.array(form),
  /** Words that label sections by themselves, each series in its order: "أولا", "ثانيا". Letters and roman numbers need none. */
  sectionLabels: z.array(z.array(form).min(2)),
  /** Words that head an annex. */
  annexes: z.array(form),
  /** What stands between such a word and the text that it belongs to: "Appendix *to* Recommendation …". */
  annexLinks: z.array(form),
  /** Words before the number of a clause: "Section 1. The town …", "Art. 1º Aprovar …". */
  clauseWords: z.array(form),
  /** Words that number clauses by themselves, each series in its order: "PRIMERO.- Aprobar …". */
  clauseLabels: z.array(z.array(form).min(2)),
  /** Words that lead from one clause to the next, after its stop or alone on a line: "now, therefore, be it". */
  bridges: z.array(form),
  /** Words between a verb that governs what is below and its colon: "as follows". */
  tails: z.array(form),
  /** Words that begin what is decided; a line with one of them holds a decision, and announces none: "that". */
  complements: z.array(form),
  /** Marks after a number: "5 bis". */
  numberSuffixes: z.array(form),
  /** Lines true of any body: session, date of adoption, meeting, vote, and at the edge of a page its number. */
  lines: z.strictObject({
    front: z.array(template),
    title: z.array(template),
    closing: z.array(template),
    vote: z.array(template),
    page: z.array(template),
    /** Lines under which people sign, or which certify the text: "Attest:". Names and offices stand between them. */
    signature: z.array(template),
  }),
  /**
   * What organisations are called in this language that do not publish in it themselves, by their id. The words of
   * those that do stand with the organisation.
   */
  organisations: z.record(z.string(), organisationWordsSchema),
  examples: z.strictObject({
    /** Phrase → the act it must be read as (null: recognised without an act). */
    openers: z.record(z.string(), act.nullable()),
    verbs: z.record(z.string(), act.nullable()),
    /** Phrases that must not be read as an opener or a verb. */
    not: z.array(z.string()),
    /** Organisation id → lines that must be read as its enacting formula, for each of `organisations` with formulas. */
    formulas: z.record(z.string(), z.array(z.string()).min(1)),
  }),
})

/** An organisation, by a lower-case identifier. */
export const organisationSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  /**
   * One parent at most, whose lines it has as well; a kind of lines of its own replaces the parent's whole. Its country too
   * is the parent's, unless it has one.
   */
  extends: z.string().optional(),
  country: country.optional(),
  /** Templates of the organisation's own symbols, as its documents print them. */
  symbols: z.array(template),
  /** Symbols that other bodies print alike: "Resolution 9/2035". They are its own in a text that it speaks. */
  namedSymbols: z.array(template).optional(),
  /**
   * How its texts are numbered in citations, and the full symbol that this stands for, in the slots of the number. A
   * number with two letters in a row, or one that is not Latin, stands by itself ("WHA{session}.{number}"); others want
   * a head or a list before them.
   */
  citations: z
    .array(
      z.strictObject({
        kind: citationKind,
        number: template,
        symbol: template,
        /** True where so many number so that only a text that names or is of the organisation means it: "decision 14/7". */
        named: z.boolean().optional(),
      }),
    )
    .optional(),
  /** Which years its numbered sessions fall in: the first of them, its year, and how many there are in a year. */
  sessions: z.strictObject({ first: z.number(), year: z.number(), perYear: z.number() }).optional(),
  /**
   * The highest number of a text in a session: one that is higher, behind the number of a session, is a year, or ends in
   * the mark of a note.
   */
  perSession: z.number().optional(),
  /** What kind of text a part of a symbol says that it is: "RES" in "A/RES/70/1". */
  series: z.record(z.string().min(1), citationKind).optional(),
  /** Where its documents can be read, with `{symbol}` and `{language}`; `{language|en}` is `en` where it does not publish in the text's. */
  url: z.string().optional(),
  /** Words by language code. */
  languages: z.record(z.string(), organisationWordsSchema),
  examples: z.strictObject({
    symbols: z.array(z.string()),
    /** Language code → lines that must be read as an enacting formula. */
    formulas: z.record(z.string(), z.array(z.string()).min(1)),
    not: z.array(z.string()),
  }),
  note: z.string().optional(),
})

/** A treaty, charter, declaration or programme that texts call by name. */
export const instrumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  kind: z.enum(['treaty', 'declaration', 'programme']),
  /** Year of adoption. */
  year: z.number(),
  /** Date of adoption, in ISO form. */
  date: z.string().optional(),
  /** As of organisations: that of the body which adopted or keeps it. A resolution as `symbol` says so without it. */
  country: country.optional(),
  /** Volume and number in the United Nations Treaty Series. */
  unts: z.string().optional(),
  /** Number with another depositary. */
  depositary: z.string().optional(),
  /** Symbol of the document that adopted or holds it. */
  symbol: z.string().optional(),
  /** The instrument that it is a protocol or an annex to. */
  part: z.string().optional(),
  /** How texts call it, by language: the full name first. */
  names: z.record(z.string(), z.array(form).min(1)),
  /** Names that say which it is only beside an article or another part: "Article 51 of the *Charter*". */
  shortNames: z.record(z.string(), z.array(form).min(1)).optional(),
  /** Where the facts come from. */
  source: z.string().min(1),
})

/** A grammar as a caller passes it: languages, organisations, or both. */
export const grammarSchema = z.strictObject({
  languages: z.array(languageSchema).optional(),
  organisations: z.array(organisationSchema).optional(),
})

export type HeadGrammar = z.infer<typeof headSchema>
export type LanguageGrammar = z.infer<typeof languageSchema>
export type OrganisationGrammar = z.infer<typeof organisationSchema>
export type OrganisationWords = z.infer<typeof organisationWordsSchema>
export type InstrumentGrammar = z.infer<typeof instrumentSchema>
export type ReferenceWords = z.infer<typeof referencesSchema>
export type CitationKind = z.infer<typeof citationKind>
export type PartKind = (typeof partKinds)[number]
export type Grammar = z.infer<typeof grammarSchema>
