import type { Provider } from '../provider.ts'

export const aviationstack: Provider = {
  slug: 'aviationstack',
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  words: ['aviationstack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'AVIATIONSTACK_API_KEY = "{l32}"', miss: 'AVIATIONSTACK_API_KEY = "{l15}"' },
  ],
}
