import type { Provider } from '../provider.ts'

export const extractorapi: Provider = {
  slug: 'extractorapi',
  name: 'ExtractorAPI',
  docs: 'https://extractorapi.com',
  words: ['extractorapi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{l40}', near: true, hit: 'EXTRACTORAPI_API_KEY = "{l40}"', miss: 'EXTRACTORAPI_API_KEY = "{l19}"' },
  ],
}
