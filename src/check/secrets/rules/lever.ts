import type { Provider } from '../provider.ts'

export const lever: Provider = {
  slug: 'lever',
  name: 'Lever',
  docs: 'https://hire.lever.co/developer',
  words: ['leverapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'LEVERAPI_API_KEY = "{L64}"', miss: 'LEVERAPI_API_KEY = "{L31}"' }],
}
