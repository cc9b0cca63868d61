import type { Provider } from '../provider.ts'

export const brandfetch: Provider = {
  slug: 'brandfetch',
  name: 'Brandfetch',
  docs: 'https://docs.brandfetch.com',
  words: ['brandfetch'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t40}', near: true, hit: 'BRANDFETCH_API_KEY = "{t40}"', miss: 'BRANDFETCH_API_KEY = "{t19}"' },
    { id: 'b64', what: 'API key', token: '{b44}', near: true, hit: 'BRANDFETCH_API_KEY = "{b44}"', miss: 'BRANDFETCH_API_KEY = "{b21}"' },
  ],
}
