/**
 * The closed list of acts: what a preambular or operative clause does, whatever the language it does it in.
 * The classes are those of speech-act theory (assertive, expressive, directive, commissive, declarative);
 * `strength` orders the directives from the weakest (1) to the strongest.
 */
export type ActClass = 'assertive' | 'expressive' | 'directive' | 'commissive' | 'declarative'

/** One act of the closed list: its class and, for a directive, how strongly it binds. */
export interface ActDefinition {
  readonly class: ActClass
  /** Directives only: 1 is the weakest. */
  readonly strength?: number
}

const assertive = { class: 'assertive' } as const
const expressive = { class: 'expressive' } as const
const commissive = { class: 'commissive' } as const
const declarative = { class: 'declarative' } as const
const directive = (strength: number) => ({ class: 'directive', strength }) as const

/** Every act, by identifier. */
export const acts = {
  accept: declarative,
  acknowledge: assertive,
  'act-under': assertive,
  adopt: declarative,
  affirm: assertive,
  agree: commissive,
  amend: declarative,
  appeal: directive(7),
  appoint: declarative,
  appreciate: expressive,
  approve: declarative,
  authorize: declarative,
  'be-aware': assertive,
  'be-convinced': expressive,
  'be-determined': commissive,
  'be-guided': assertive,
  'call-upon': directive(6),
  commend: expressive,
  condemn: expressive,
  congratulate: expressive,
  consider: assertive,
  decide: declarative,
  declare: declarative,
  demand: directive(10),
  denounce: expressive,
  deplore: expressive,
  desire: expressive,
  determine: declarative,
  'draw-attention': assertive,
  elect: declarative,
  emphasize: assertive,
  encourage: directive(3),
  endorse: declarative,
  establish: declarative,
  'express-concern': expressive,
  'express-hope': expressive,
  'express-satisfaction': expressive,
  'express-solidarity': expressive,
  insist: directive(9),
  instruct: directive(11),
  invite: directive(2),
  note: assertive,
  observe: assertive,
  proclaim: declarative,
  reaffirm: assertive,
  recall: assertive,
  recognize: assertive,
  recommend: directive(4),
  regret: expressive,
  reiterate: assertive,
  reject: expressive,
  'remain-seized': commissive,
  remind: assertive,
  request: directive(5),
  suggest: directive(1),
  support: expressive,
  'take-into-account': assertive,
  'take-note': assertive,
  terminate: declarative,
  thank: expressive,
  undertake: commissive,
  urge: directive(8),
  warn: directive(12),
  welcome: expressive,
} as const satisfies Record<string, ActDefinition>

/** The identifier of an act. */
export type Act = keyof typeof acts

/** All identifiers, for schemas. */
export const actIds = Object.keys(acts) as [Act, ...Act[]]
