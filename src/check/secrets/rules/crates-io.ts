import type { Provider } from '../provider.ts'

export const cratesIo: Provider = {
  slug: 'crates-io',
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  words: ['cratesio', 'crates', 'cargo'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'cio{L32}', hit: 'VALUE = "cio{L32}"', miss: 'VALUE = "cio{L15}"' },
    {
      id: 'trusted-token',
      what: 'trusted publishing token',
      token: 'cio_tp_{L32-60}',
      hit: 'VALUE = "cio_tp_{L36}"',
      miss: 'VALUE = "cio_tp_{L15}"',
    },
  ],
}
