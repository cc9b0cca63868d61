import type { Provider } from '../provider.ts'

export const appwrite: Provider = {
  slug: 'appwrite',
  name: 'Appwrite',
  docs: 'https://appwrite.io/docs',
  words: ['appwrite'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'standard_{h200-280}', hit: 'VALUE = "standard_{h204}"', miss: 'VALUE = "standard_{h99}"' },
    { id: 'legacy-key', what: 'API key', token: '{h256}', near: true, hit: 'APPWRITE_API_KEY = "{h256}"', miss: 'APPWRITE_API_KEY = "{h127}"' },
  ],
}
