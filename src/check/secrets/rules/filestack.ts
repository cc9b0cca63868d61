import type { Provider } from '../provider.ts'

export const filestack: Provider = {
  slug: 'filestack',
  name: 'Filestack',
  docs: 'https://www.filestack.com/docs/',
  words: ['filestack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'A{L21}z', near: true, hit: 'FILESTACK_API_KEY = "A{L21}z"', miss: 'FILESTACK_API_KEY = "A{L9}z"' },
  ],
}
