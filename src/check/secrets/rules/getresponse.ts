import type { Provider } from '../provider.ts'

export const getresponse: Provider = {
  slug: 'getresponse',
  name: 'GetResponse',
  docs: 'https://apidocs.getresponse.com',
  words: ['getresponse'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'GETRESPONSE_API_KEY = "{l32}"', miss: 'GETRESPONSE_API_KEY = "{l15}"' },
  ],
}
