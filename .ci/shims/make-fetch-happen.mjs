// Stands in for make-fetch-happen in dist: Node's own fetch with the three options that signing uses, and an answer's
// `buffer`, by which time stamps are read.
// biome-ignore lint/style/noDefaultExport: it is what the package gives
export default async function fetchOnce(url, { timeout, retry, ...init } = {}) {
  for (let left = typeof retry === 'number' ? retry : 0; ; left--) {
    try {
      const response = await fetch(url, { ...init, ...(timeout ? { signal: AbortSignal.timeout(timeout) } : {}) })
      if (response.status < 500 || left <= 0) return Object.assign(response, { buffer: async () => Buffer.from(await response.arrayBuffer()) })
    } catch (error) {
      if (left <= 0) throw error
    }
  }
}
