/** What runs in a worker: chunks come in as messages, and what became of them goes out. */
import { parentPort, workerData } from 'node:worker_threads'
import { processChunk } from './process-chunk.js'
import type { Answer, Job, WorkerSetup } from './protocol.js'

// A promise that a library left behind says nothing of the document: what reads the document is awaited.
process.on('unhandledRejection', () => undefined)

const setup = workerData as WorkerSetup
const tell = (answer: Answer) => parentPort?.postMessage(answer)

parentPort?.on('message', async (job: Job) => tell(await processChunk(job, setup, tell)))
