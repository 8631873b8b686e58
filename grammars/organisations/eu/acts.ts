import type { OrganisationGrammar } from '../../../src/grammar/schema.js'

/**
 * Regulations and directives of the European Union, as documents: the words stand with the number, since without them
 * numbers of years before 2015 are ambiguous. Years with two figures are {day}.
 */
export const acts: NonNullable<OrganisationGrammar['citations']> = [
  // Regulations since 2015.
  {
    kind: 'document',
    number: 'Regulation (EU[, Euratom]) {year}/{number}',
    symbol: 'Regulation (EU) {year}/{number}',
  },
  {
    kind: 'document',
    number: 'Verordnung (EU[, Euratom]) {year}/{number}',
    symbol: 'Regulation (EU) {year}/{number}',
  },
  {
    kind: 'document',
    number: 'Reglamento (UE[, Euratom]) {year}/{number}',
    symbol: 'Regulation (EU) {year}/{number}',
  },
  {
    kind: 'document',
    number: 'règlement (UE[, Euratom]) {year}/{number}',
    symbol: 'Regulation (EU) {year}/{number}',
  },
  {
    kind: 'document',
    number: 'Regulamento (UE[, Euratom]) {year}/{number}',
    symbol: 'Regulation (EU) {year}/{number}',
  },
  // Regulations from 2009 to 2014.
  {
    kind: 'document',
    number: 'Regulation (EU[, Euratom]) No[.] {number}/{year}',
    symbol: 'Regulation (EU) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'Verordnung (EU[, Euratom]) Nr. {number}/{year}',
    symbol: 'Regulation (EU) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'Reglamento (UE[, Euratom]) n[.º|º|°|.o|o][ ]{number}/{year}',
    symbol: 'Regulation (EU) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'règlement (UE[, Euratom]) n[°|º|o][ ]{number}/{year}',
    symbol: 'Regulation (EU) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'Regulamento (UE[, Euratom]) n[.º|º|°|.o|o][ ]{number}/{year}',
    symbol: 'Regulation (EU) No {number}/{year}',
  },
  // Regulations from 1993 to 2009.
  {
    kind: 'document',
    number: 'Regulation (EC[, Euratom]) No[.] {number}/{year}',
    symbol: 'Regulation (EC) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'Verordnung (EG[, Euratom]) Nr. {number}/{year}',
    symbol: 'Regulation (EC) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'Reglamento (CE[, Euratom]) n[.º|º|°|.o|o][ ]{number}/{year}',
    symbol: 'Regulation (EC) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'règlement (CE[, Euratom]) n[°|º|o][ ]{number}/{year}',
    symbol: 'Regulation (EC) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'Regulamento (CE[, Euratom]) n[.º|º|°|.o|o][ ]{number}/{year}',
    symbol: 'Regulation (EC) No {number}/{year}',
  },
  {
    kind: 'document',
    number: 'Regulation (EC) No[.] {number}/{day}',
    symbol: 'Regulation (EC) No {number}/{day}',
  },
  {
    kind: 'document',
    number: 'Verordnung (EG) Nr. {number}/{day}',
    symbol: 'Regulation (EC) No {number}/{day}',
  },
  {
    kind: 'document',
    number: 'règlement (CE) n[°|º|o][ ]{number}/{day}',
    symbol: 'Regulation (EC) No {number}/{day}',
  },
  // Regulations of the European Economic Community.
  {
    kind: 'document',
    number: 'Regulation (EEC) No[.] {number}/{day}',
    symbol: 'Regulation (EEC) No {number}/{day}',
  },
  {
    kind: 'document',
    number: 'Verordnung (EWG) Nr. {number}/{day}',
    symbol: 'Regulation (EEC) No {number}/{day}',
  },
  {
    kind: 'document',
    number: 'Reglamento (CEE) n[.º|º|°|.o|o][ ]{number}/{day}',
    symbol: 'Regulation (EEC) No {number}/{day}',
  },
  {
    kind: 'document',
    number: 'règlement (CEE) n[°|º|o][ ]{number}/{day}',
    symbol: 'Regulation (EEC) No {number}/{day}',
  },
  {
    kind: 'document',
    number: 'Regulamento (CEE) n[.º|º|°|.o|o][ ]{number}/{day}',
    symbol: 'Regulation (EEC) No {number}/{day}',
  },
  // Lists and short forms: "Regulations (EU) No 1303/2013 and (EU) 2018/1046".
  { kind: 'document', number: '(EU) No[.] {number}/{year}', symbol: 'Regulation (EU) No {number}/{year}' },
  { kind: 'document', number: '(EC) No[.] {number}/{year}', symbol: 'Regulation (EC) No {number}/{year}' },
  { kind: 'document', number: '(EU) Nr. {number}/{year}', symbol: 'Regulation (EU) No {number}/{year}' },
  { kind: 'document', number: '(EG) Nr. {number}/{year}', symbol: 'Regulation (EC) No {number}/{year}' },
  {
    kind: 'document',
    number: '(UE) n[.º|º|°|.o|o][ ]{number}/{year}',
    symbol: 'Regulation (EU) No {number}/{year}',
  },
  {
    kind: 'document',
    number: '(CE) n[.º|º|°|.o|o][ ]{number}/{year}',
    symbol: 'Regulation (EC) No {number}/{year}',
  },
  // Directives.
  { kind: 'document', number: 'Directive (EU) {year}/{number}', symbol: 'Directive (EU) {year}/{number}' },
  { kind: 'document', number: 'Richtlinie (EU) {year}/{number}', symbol: 'Directive (EU) {year}/{number}' },
  { kind: 'document', number: 'Directiva (UE) {year}/{number}', symbol: 'Directive (EU) {year}/{number}' },
  { kind: 'document', number: 'Diretiva (UE) {year}/{number}', symbol: 'Directive (EU) {year}/{number}' },
  { kind: 'document', number: 'directive (UE) {year}/{number}', symbol: 'Directive (EU) {year}/{number}' },
  { kind: 'document', number: '{year}/{number}/EU', symbol: '{year}/{number}/EU' },
  { kind: 'document', number: '{year}/{number}/UE', symbol: '{year}/{number}/EU' },
  { kind: 'document', number: '{year}/{number}/EC', symbol: '{year}/{number}/EC' },
  { kind: 'document', number: '{year}/{number}/CE', symbol: '{year}/{number}/EC' },
  { kind: 'document', number: '{year}/{number}/EG', symbol: '{year}/{number}/EC' },
  { kind: 'document', number: '{day}/{number}/EC', symbol: '{day}/{number}/EC' },
  { kind: 'document', number: '{day}/{number}/CE', symbol: '{day}/{number}/EC' },
  { kind: 'document', number: '{day}/{number}/EG', symbol: '{day}/{number}/EC' },
  { kind: 'document', number: '{day}/{number}/EEC', symbol: '{day}/{number}/EEC' },
  { kind: 'document', number: '{day}/{number}/CEE', symbol: '{day}/{number}/EEC' },
  { kind: 'document', number: '{day}/{number}/EWG', symbol: '{day}/{number}/EEC' },
]
