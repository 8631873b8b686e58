/** `whereas dataset`: what is refused, and how progress is shown. */
import { Writable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { duration, Pace } from '../src/cli/pace.js'
import { showProgress } from '../src/cli/progress.js'
import { runCommand } from './support/run-command.js'

const run = (...args: string[]) => runCommand(['dataset', ...args])

describe('whereas dataset', () => {
  it.each([
    [[], 'Missing input, expected files or directories'],
    [['texts'], 'Missing `--out`, expected the directory that the data set goes to'],
    [['texts', '-o', 'out'], '`--output` is of parse, expected `--out` with a directory'],
    [['texts', '--out', 'out', '-f', 'xls'], 'Unknown format `xls`, expected ndjson, csv, parquet'],
    [['texts', '--out', 'out', '--workers', 'many'], 'Unexpected number of workers `NaN`'],
    [['texts', '--out', 'out', '--workers', ''], 'Unexpected number of workers `NaN`'],
    [['texts', '--out', 'out', '--timeout', '-1'], "Option '--timeout' argument is ambiguous"],
    [['texts', '--out', 'out', '--memory', '1'], 'Unexpected memory `1`, expected at least 64 megabytes'],
    [['texts', '--out', 'out', '-l', 'xx'], 'Unknown language `xx`'],
    [['/nowhere/texts', '--out', '/nowhere/out'], '/nowhere/texts'],
  ])('refuses %j', async (args, reason) => {
    const { code, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stderr.startsWith(`whereas: ${reason}`), stderr).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('progress', () => {
  it('is measured over the last half minute', () => {
    const pace = new Pace()
    expect(pace.measure(0, 100, 0)).toEqual({ rate: 0, left: undefined })
    expect(pace.measure(20, 80, 2_000)).toEqual({ rate: 10, left: 8 })
    expect(pace.measure(40, undefined, 4_000)).toEqual({ rate: 10, left: undefined })
    for (let second = 5; second <= 60; second++) pace.measure(40 + second, 60, second * 1000)
    expect(pace.measure(101, 10, 61_000).rate).toBeCloseTo(1, 5)
  })
  it('tells durations in the largest units', () => {
    expect([0.2, 59, 60, 200, 7_500].map(duration)).toEqual([
      '1 s',
      '59 s',
      '1 min 0 s',
      '3 min 20 s',
      '2 h 5 min',
    ])
  })
  it('is a line every ten seconds where there is no terminal', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      let told = ''
      const display = await showProgress({ stderr: { write: (text: string) => (told += text) } } as never)
      display.update({ documents: 0, kept: 0 })
      vi.advanceTimersByTime(9_000)
      display.update({ documents: 90, total: 200, kept: 0 })
      expect(told).toBe('')
      vi.advanceTimersByTime(1_000)
      display.update({ documents: 100, total: 200, kept: 0 })
      expect(told).toBe('whereas: 100 of 200 documents, 10 a second, 10 s left\n')
      display.stop()
    } finally {
      vi.useRealTimers()
    }
  })
  it('is a bar on a terminal, which is taken away at the end', async () => {
    let drawn = ''
    const terminal = Object.assign(
      new Writable({
        write(piece, _, done) {
          drawn += piece
          done()
        },
      }),
      { isTTY: true, columns: 100 },
    )
    const display = await showProgress({ terminal } as never)
    display.update({ documents: 50, total: 200, kept: 0 })
    display.stop()
    expect(drawn).toContain('of 200 documents')
    expect(drawn).toContain('a second')
    expect(drawn.endsWith('\u001b[?25h') || drawn.includes('\u001b[?25h')).toBe(true)
  })
})
