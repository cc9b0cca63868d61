import type { Provider } from '../provider.ts'

export const gettyimages: Provider = {
  slug: 'gettyimages',
  name: 'Getty Images',
  docs: 'https://developers.gettyimages.com',
  words: ['gettyimages'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L24}', near: true, hit: 'GETTYIMAGES_API_KEY = "{L24}"', miss: 'GETTYIMAGES_API_KEY = "{L11}"' },
  ],
}
