import type { Provider } from '../provider.ts'

export const pastebin: Provider = {
  slug: 'pastebin',
  name: 'Pastebin',
  docs: 'https://pastebin.com/doc_api',
  words: ['pastebin'],
  kinds: [
    { id: 'api-key', what: 'developer key', token: '{L32}', near: true, hit: 'PASTEBIN_API_KEY = "{L32}"', miss: 'PASTEBIN_API_KEY = "{L15}"' },
  ],
}
