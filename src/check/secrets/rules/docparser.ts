import type { Provider } from '../provider.ts'

export const docparser: Provider = {
  slug: 'docparser',
  name: 'Docparser',
  docs: 'https://docparser.com/api',
  words: ['docparser'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'DOCPARSER_API_KEY = "{h40}"', miss: 'DOCPARSER_API_KEY = "{h19}"' }],
}
