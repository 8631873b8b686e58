/** Where the command writes to: a stream of Node.js, or anything like one. */
export interface Output {
  write(text: string): unknown
}
