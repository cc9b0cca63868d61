// Stands in for make-fetch-happen in dist: Node's own fetch with the three options that signing uses.
// biome-ignore lint/style/noDefaultExport: it is what the package gives
export default async function fetchOnce(url, { timeout, retry, ...init } = {}) {
  for (let left = typeof retry === 'number' ? retry : 0; ; left--) {
    try {
      const response = await fetch(url, { ...init, ...(timeout ? { signal: AbortSignal.timeout(timeout) } : {}) })
      if (response.status < 500 || left <= 0) return response
    } catch (error) {
      if (left <= 0) throw error
    }
  }
}
