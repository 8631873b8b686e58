import type { Root } from '../tree.js'

/** Writes a tree as JSON, indented by two spaces, with a line end. */
export const toJson = (tree: Root): string => `${JSON.stringify(tree, null, 2)}\n`
