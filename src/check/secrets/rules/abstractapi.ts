import type { Provider } from '../provider.ts'

export const abstractapi: Provider = {
  slug: 'abstractapi',
  name: 'Abstract',
  docs: 'https://docs.abstractapi.com',
  words: ['abstractapi', 'abstract'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'ABSTRACTAPI_API_KEY = "{h32}"', miss: 'ABSTRACTAPI_API_KEY = "{h15}"' },
  ],
}
