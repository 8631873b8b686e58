/**
 * Loaded into the command before it runs (`node --import`), in the main thread and in each worker. At the call with the
 * number WHEREAS_FAULT_AT of the function WHEREAS_FAULT_CALL of the file system, in the thread WHEREAS_FAULT_THREAD
 * (`main` or `worker`), it does what WHEREAS_FAULT says: `kill` ends the process as kill -9 does, `tear` so when half is
 * written, and `full` is a disk that is full from then on.
 */
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const { WHEREAS_FAULT: fault, WHEREAS_FAULT_CALL: call, WHEREAS_FAULT_THREAD: thread } = process.env
const at = Number(process.env.WHEREAS_FAULT_AT)
let calls = 0

const die = () => process.kill(process.pid, 'SIGKILL')

/** Puts the fault before the calls of a function; `half` does half of the call. */
function wrap(object, name, half) {
  if (name !== call) return
  const original = object[name]
  object[name] = async function (...args) {
    calls++
    if (fault === 'full' && calls >= at) {
      await half(original.bind(this), args)
      const message = 'ENOSPC: no space left on device, write'
      throw Object.assign(new Error(message), { code: 'ENOSPC', syscall: 'write' })
    }
    if (calls === at) {
      if (fault === 'tear') await half(original.bind(this), args)
      die()
    }
    return original.apply(this, args)
  }
}

const halfOf = async (write, [content, ...rest]) => write(content.slice(0, content.length >> 1), ...rest)

if (isMainThread === (thread === 'main')) {
  const probe = await fs.open(new URL(import.meta.url))
  const handle = Object.getPrototypeOf(probe)
  await probe.close()
  for (const name of ['writeFile', 'appendFile']) wrap(handle, name, halfOf)
  for (const name of ['sync', 'datasync']) wrap(handle, name)
  for (const name of ['rename', 'rm']) wrap(fs, name)
  syncBuiltinESMExports()
}
