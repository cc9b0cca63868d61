import type { Provider } from '../provider.ts'

export const fmfwIo: Provider = {
  slug: 'fmfw-io',
  name: 'FMFW.io',
  docs: 'https://api.fmfw.io',
  words: ['fmfw'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'FMFW_API_KEY = "{t32}"', miss: 'FMFW_API_KEY = "{t15}"' }],
}
