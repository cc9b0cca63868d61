import type { Provider } from '../provider.ts'

export const fmfwIo: Provider = {
  slug: 'fmfw-io',
  name: 'FMFW.io',
  docs: 'https://api.fmfw.io',
  words: ['fmfw'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'FMFW_KEY = "{t32}"', miss: 'FMFW_KEY = "{t15}"' }],
}
