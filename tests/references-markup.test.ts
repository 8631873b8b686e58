import { describe, expect, it } from 'vitest'
import { findReferences } from '../index.js'

describe('findReferences in markup', () => {
  it.each([
    ['html', '<script>resolution 70/9</script><p>See its\nresolution <b>60</b>/1 of 2005.</p>', '60</b>/1'],
    ['markdown', '<!-- resolution 70/9 -->\n\nSee its\nresolution **60**/1 of 2005.', '60**/1'],
  ] as const)('of %s has the words without it, and their place in the source', (format, value, printed) => {
    const found = findReferences(value, { format, language: 'en', issuer: 'un-ga' })
    expect(found.map(({ symbol, surface }) => [symbol, surface])).toEqual([['A/RES/60/1', '60/1']])
    const [{ start, end } = { start: 0, end: 0 }] = found
    expect(value.slice(start, end)).toContain(printed)
  })
})
