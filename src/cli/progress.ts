/** How far a long command is: a bar on a terminal, a line now and then elsewhere. */
import type { DatasetProgress } from '../dataset/options.js'
import type { CommandIo } from './io.js'
import { duration, type Measure, Pace } from './pace.js'

/** What shows progress. */
export interface ProgressDisplay {
  update(progress: DatasetProgress): void
  stop(): void
}

/** How often a line is written where there is no terminal, in milliseconds. */
const EVERY = 10_000

/** Shows progress on standard error. */
export async function showProgress(io: CommandIo): Promise<ProgressDisplay> {
  return io.terminal ? showBar(io.terminal) : showLines(io)
}

async function showBar(stream: NodeJS.WriteStream): Promise<ProgressDisplay> {
  const { default: cliProgress } = await import('cli-progress')
  const format = '{bar} {value} of {all} documents, {rate} a second, {left} left'
  const bar = new cliProgress.SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: true, barsize: 24 },
    cliProgress.Presets.shades_classic,
  )
  const pace = new Pace()
  bar.start(1, 0, { all: '?', rate: '?', left: '?' })
  return {
    update(progress) {
      const { rate, left } = measure(pace, progress)
      bar.setTotal(progress.total ?? Math.max(1, progress.documents))
      bar.update(progress.documents, {
        all: progress.total ?? '?',
        rate: Math.round(rate),
        left: left === undefined ? '?' : duration(left),
      })
    },
    stop: () => bar.stop(),
  }
}

function showLines(io: CommandIo): ProgressDisplay {
  const pace = new Pace()
  let last = performance.now()
  return {
    update(progress) {
      const { rate, left } = measure(pace, progress)
      if (performance.now() - last < EVERY) return
      last = performance.now()
      const { documents, total } = progress
      const of = total === undefined ? '' : ` of ${total}`
      const rest = left === undefined ? '' : `, ${duration(left)} left`
      io.stderr.write(`whereas: ${documents}${of} documents, ${Math.round(rate)} a second${rest}\n`)
    },
    stop: () => undefined,
  }
}

const measure = (pace: Pace, { documents, total, kept }: DatasetProgress): Measure =>
  pace.measure(documents - kept, total === undefined ? undefined : Math.max(0, total - documents))
