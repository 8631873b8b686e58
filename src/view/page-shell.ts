/** What is around the content of every page: head, bar, sidebar. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { script, scriptHash, style, styleHash } from './assets.js'
import { oneLine } from './safe-text.js'

/** The parts of a page. */
export interface PageParts {
  title: string
  /** Beside the content, from its start on: outline, filters. */
  side: Element[]
  /** What opens the sidebar where there is no room for it. */
  sideName: string
  /** Content; a string is HTML that was written before. */
  main: (Element | string)[]
  /** Direction of the page's text, which says on which side the sidebar is. */
  dir: 'ltr' | 'rtl'
  /** Address of the page that this one belongs to. */
  up?: string | undefined
  /** Room that the content takes. @default 'text' */
  breadth?: 'text' | 'wide'
}

/** Nothing is loaded from anywhere, and no script runs but that of the page. */
const POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes a page as one self-contained file. */
export function writePage({ title, side, sideName, main, dir, up, breadth = 'text' }: PageParts): string {
  const name = oneLine(title)
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'generator', content: 'whereas' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', name),
    // A browser would otherwise ask the server of the page for one.
    h('link', { rel: 'icon', href: 'data:,' }),
  ]
  const bar = [
    ...(side.length > 0
      ? [h('button.opener-of-side', { type: 'button', popoverTarget: 'side' }, sideName)]
      : []),
    ...(up === undefined ? [] : [h('a.up', { href: up }, 'Index')]),
    h('span.page-name', { dir: 'auto' }, name),
    h('button.theme', { type: 'button', hidden: true }, 'Dark'),
  ]
  const content: ElementContent[] = main.map(
    (part): ElementContent =>
      typeof part === 'string' ? ({ type: 'raw', value: part } as unknown as ElementContent) : part,
  )
  const close = { type: 'button', popoverTarget: 'side', popoverTargetAction: 'hide', dir: 'ltr' }
  const aside = h('aside', { id: 'side', popover: 'auto', ariaLabel: sideName }, [
    h('button.closer', close, 'Close'),
    ...side,
  ])
  const body = [
    h('a.skip', { href: '#text' }, 'Skip to the text'),
    h('header.bar', { dir: 'ltr' }, bar),
    h('div', { className: ['layout', breadth], dir }, [
      ...(side.length > 0 ? [aside] : []),
      h('main', { id: 'text', tabIndex: -1 }, content),
    ]),
  ]
  const page = h('html', { lang: 'en', dir: 'ltr' }, [
    h('head', [...head, h('style', style)]),
    h('body', [...body, h('script', script)]),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] }, { allowDangerousHtml: true })}\n`
}
