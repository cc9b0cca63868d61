import type { Provider } from '../provider.ts'

export const mux: Provider = {
  slug: 'mux',
  name: 'Mux',
  docs: 'https://www.mux.com/docs/core/make-api-requests',
  words: ['mux'],
  kinds: [
    { id: 'access-token-secret', what: 'access token secret', token: '{b75}', near: true, hit: 'MUX_TOKEN = "{b75}"', miss: 'MUX_TOKEN = "{b36}"' },
  ],
}
