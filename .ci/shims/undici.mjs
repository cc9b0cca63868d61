// Stands in for undici in dist: Node's own fetch is the same code, 430 KB that need not be shipped again.
import http from 'node:http'

/** Asked for where the environment names a proxy: from then on Node itself goes through it. */
export class ProxyAgent {
  constructor() {
    http.setGlobalProxyFromEnv?.()
  }
}

/** @type {typeof globalThis.fetch} */
export const fetch = (input, { dispatcher: _, ...init } = {}) => globalThis.fetch(input, init)
