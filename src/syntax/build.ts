/** CST to tree: the one visitor. It knows positions and fields, and nothing of any language. */
import type { CstNode } from 'chevrotain'
import type { Act } from '../../grammars/acts.js'
import type { Flow } from '../layout/flow.js'
import type { SourceDocument } from '../source/document.js'
import type * as tree from '../tree.js'
import { Leaves, present } from './leaves.js'
import { type Children, firstOfNode, inOrder } from './order.js'
import { parseFootnote, parser } from './parser.js'
import { type Facts, Interruption, type Token, type TokenData } from './tokens.js'

const BaseVisitor = parser.getBaseCstVisitorConstructor()

/** What the visitor needs to know of the text it builds for. */
export interface BuildContext {
  source: SourceDocument
  /** The caller's word for resolutions that do not name their issuer. */
  issuer?: string | undefined
}

/** Builds the tree of one document from the CSTs of its parts. */
export class TreeBuilder extends BaseVisitor {
  readonly #leaves: Leaves
  readonly #issuer: string | undefined
  readonly #children: tree.RootContent[] = []
  /** Preambular clauses of the resolution so far. */
  #reasons = 0

  constructor({ source, issuer }: BuildContext) {
    super()
    this.#leaves = new Leaves(source)
    this.#issuer = issuer
  }

  /** Adds what a CST over the tokens of a flow holds; parts come in the order of the text. */
  add(cst: CstNode, flow: Pick<Flow, 'text' | 'toSource'>): void {
    this.#leaves.use(flow)
    for (const node of this.document(cst.children as Children)) {
      const last = this.#children.at(-1)
      // Lines in no resolution belong together across the parts.
      if (node.type === 'extraneous' && last?.type === 'extraneous' && node.reason === last.reason) {
        for (const line of node.children) last.children.push(line)
        last.position.end = node.position.end
      } else this.#children.push(node)
    }
  }

  /** The tree of all that was added. */
  finish(): tree.Root {
    return { type: 'root', children: this.#children, position: this.#leaves.whole }
  }

  document(children: Children): tree.RootContent[] {
    return this.#ordered(children)
  }

  resolution(children: Children): tree.Resolution {
    const before = this.#reasons
    this.#reasons = 0
    const content = this.#ordered<tree.ResolutionContent>(children)
    this.#reasons = before
    const open = children.ResolutionOpen?.[0] as Token | undefined
    const close = children.ResolutionClose?.[0] as Token | undefined
    const facts: Facts = close?.data?.facts ?? {}
    return {
      type: 'resolution',
      ...present({ language: open?.data.language, ...pick(facts), issuer: facts.issuer ?? this.#issuer }),
      children: content,
      position: this.#span(content, children),
    } as tree.Resolution
  }

  frontMatter(children: Children): tree.FrontMatter {
    const lines = this.#tokens(children).map((token) => {
      if (token.data.reason) return this.#leaves.extraneous([token])
      const type =
        token.tokenType.name === 'SymbolLine'
          ? 'symbol'
          : token.tokenType.name === 'TitleLine'
            ? 'title'
            : 'line'
      return this.#leaves.literal(type, token) as tree.FrontMatterContent
    })
    return { type: 'frontMatter', children: lines, position: this.#span(lines, children) }
  }

  preamble(children: Children): tree.Preamble {
    const content = this.#ordered<tree.PreambleContent>(children)
    return { type: 'preamble', children: content, position: this.#span(content, children) }
  }

  operativePart(children: Children): tree.OperativePart {
    const content = this.#ordered<tree.OperativeContent>(children)
    return { type: 'operativePart', children: content, position: this.#span(content, children) }
  }

  operativeContent(children: Children): tree.OperativeContent[] {
    return this.#ordered(children)
  }

  section(children: Children): tree.Section {
    const content = this.#ordered<tree.OperativeContent>(children)
    const { label } = dataOf(children, 'SectionOpen')
    return {
      type: 'section',
      id: '',
      ...present({ label }),
      children: content,
      position: this.#span(content, children),
    }
  }

  enactingFormula(children: Children): tree.EnactingFormula {
    const content = this.#phrasing(children)
    const { issuer } = dataOf(children, 'FormulaOpen')
    return {
      type: 'enactingFormula',
      ...present({ issuer }),
      children: content,
      position: this.#span(content, children),
    }
  }

  preambularClause(children: Children): tree.PreambularClause {
    const content = this.#clause(children)
    const { label, act } = dataOf(children, 'PreambularOpen')
    const lead = content.find((node) => node.type === 'opener' || node.type === 'verb') as
      | tree.Opener
      | undefined
    this.#reasons++
    return {
      type: 'preambularClause',
      id: '',
      index: this.#reasons,
      ...present({ label, act: act ?? lead?.act }),
      children: content,
      position: this.#span(content, children),
    } as tree.PreambularClause
  }

  operativeClause(children: Children): tree.OperativeClause {
    const content = this.#clause(children)
    const { label } = dataOf(children, 'OperativeOpen')
    const phrases = phrasesOf(content)
    const acts = [
      ...new Set(phrases.map((phrase) => phrase.act).filter((act): act is Act => act !== undefined)),
    ]
    // A clause that begins with a participle ("Noting …, decides") does what its first verb says.
    const lead = phrases.find((phrase) => phrase.type === 'verb') ?? phrases[0]
    return {
      type: 'operativeClause',
      id: '',
      ...present({ number: label, act: lead?.act }),
      acts,
      children: content,
      position: this.#span(content, children),
    } as tree.OperativeClause
  }

  clauseContent(children: Children): tree.ClauseContent[] {
    return this.#ordered(children)
  }

  list(children: Children): tree.ClauseContent[] {
    return this.#ordered(children)
  }

  subclause(children: Children): tree.Subclause {
    const content = this.#clause(children)
    const { label } = dataOf(children, 'ItemOpen')
    return {
      type: 'subclause',
      id: '',
      ...present({ label }),
      children: content,
      position: this.#span(content, children),
    }
  }

  heading(children: Children): tree.Heading {
    const content = this.#phrasing(children)
    const { depth } = dataOf(children, 'HeadingOpen')
    return { type: 'heading', depth: depth ?? 1, children: content, position: this.#span(content, children) }
  }

  footnote(children: Children): tree.Footnote {
    const content = this.#phrasing(children)
    const { label } = dataOf(children, 'FootnoteOpen')
    return {
      type: 'footnote',
      id: '',
      label: label ?? '',
      children: content,
      position: this.#span(content, children),
    }
  }

  phrasing(children: Children): tree.PhrasingContent[] {
    return this.#ordered(children)
  }

  annex(children: Children): tree.Annex {
    const content = this.#ordered<tree.AnnexContent>(children)
    const { label, facts } = dataOf(children, 'AnnexOpen')
    const title = facts?.title
    return {
      type: 'annex',
      id: '',
      ...present({ label, title }),
      children: content,
      position: this.#span(content, children),
    }
  }

  closing(children: Children): tree.Closing {
    const tokens = this.#tokens(children)
    const lines = tokens.map((token) =>
      token.tokenType === Interruption
        ? this.#leaves.extraneous([token])
        : (this.#leaves.literal('line', token) as tree.Line),
    )
    const votes = lines.filter(
      (line, index): line is tree.Line => line.type === 'line' && tokens[index]?.data.vote === true,
    )
    const vote = votes.length > 0 ? votes.map(({ value }) => value).join('\n') : undefined
    return { type: 'closing', ...present({ vote }), children: lines, position: this.#span(lines, children) }
  }

  stray(children: Children): tree.Extraneous[] {
    const tokens = children.StrayLine as Token[]
    const groups: Token[][] = []
    for (const token of tokens) {
      const last = groups.at(-1)
      if (last && last[0]?.data.reason === token.data.reason) last.push(token)
      else groups.push([token])
    }
    return groups.map((group) => this.#leaves.extraneous(group))
  }

  #clause(children: Children): tree.ClauseContent[] {
    const content = children.clauseContent?.[0] as CstNode | undefined
    return content ? this.clauseContent(content.children as Children) : []
  }

  #phrasing(children: Children): tree.PhrasingContent[] {
    const content = children.phrasing?.[0] as CstNode | undefined
    return content ? this.phrasing(content.children as Children) : []
  }

  /** The children of a CST node as tree nodes, in the order of the text. */
  #ordered<Node>(children: Children): Node[] {
    const nodes: Node[] = []
    for (const element of inOrder(children)) {
      const made = 'tokenType' in element ? this.#leaf(element as Token) : this.visit(element)
      if (Array.isArray(made)) for (const node of made) nodes.push(node)
      else if (made) nodes.push(made)
    }
    return nodes
  }

  /** A leaf; of a phrase or citation that something interrupts, what interrupts it is built first. */
  #leaf(token: Token): tree.PhrasingContent | undefined {
    const inside = token.data.inside?.map((tokens) => {
      const [first] = tokens
      if (first?.tokenType === Interruption) return this.#leaves.extraneous(tokens)
      return this.visit(parseFootnote(tokens)) as tree.Footnote
    })
    return this.#leaves.leaf(token, inside)
  }

  #tokens = (children: Children): Token[] => [...inOrder(children)] as Token[]

  /** The span of a node: that of its children. Tokens never come without any. */
  #span(content: { position: tree.Text['position'] }[], children: Children): tree.Text['position'] {
    const first = content[0]
    const last = content.at(-1)
    if (first && last) return { start: first.position.start, end: last.position.end }
    const at = firstOfNode(children)?.startOffset ?? 0
    return this.#leaves.position(at, at)
  }
}

/** The phrases of a clause; those of its first items where it has no words of its own ("3. (a) Requests …"). */
function phrasesOf(content: readonly tree.ClauseContent[]): (tree.Opener | tree.Verb)[] {
  const own = content.filter((node) => node.type === 'opener' || node.type === 'verb')
  if (own.length > 0 || content.some(({ type }) => type === 'text')) return own
  return content.flatMap((node) => (node.type === 'subclause' ? phrasesOf(node.children) : []))
}

const dataOf = (children: Children, name: string): TokenData =>
  (children[name]?.[0] as Token | undefined)?.data ?? {}

const pick = ({ issuer, symbol, title, session, date, meeting }: Facts) => ({
  issuer,
  symbol,
  title,
  session,
  date,
  meeting,
})
