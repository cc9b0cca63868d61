import type { Provider } from '../provider.ts'

export const fullstory: Provider = {
  slug: 'fullstory',
  name: 'Fullstory',
  docs: 'https://developer.fullstory.com',
  words: ['fullstory'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'na1.{b60-120}', hit: 'VALUE = "na1.{b64}"', miss: 'VALUE = "na1.{b29}"' },
    { id: 'near', what: 'API key', token: '{b60-160}', near: true, hit: 'FULLSTORY_API_KEY = "{b64}"', miss: 'FULLSTORY_API_KEY = "{b29}"' },
  ],
}
