import { posix } from 'node:path'
import { javascriptModel } from '../rules/javascript.ts'
import type { FrontEnd } from './index.ts'
import { lowerJavascript } from './javascript.ts'

const endings = ['', '.js', '.ts', '.jsx', '.tsx', '.mjs', '.cjs', '.mts', '.cts', '/index.js', '/index.ts', '/index.tsx']

/** JavaScript and TypeScript. */
export const javascript: FrontEnd = {
  lower: lowerJavascript,
  model: javascriptModel,
  declares: true,
  implied: false,
  open: false,
  candidates(module, path) {
    if (!module.startsWith('.')) return []
    const target = posix.join(posix.dirname(path), module)
    const bare = target.replace(/\.[cm]?jsx?$/, '')
    return [...endings.map((ending) => target + ending), ...endings.slice(1).map((ending) => bare + ending)]
  },
}
