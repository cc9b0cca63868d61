import type { Provider } from '../provider.ts'

export const geminiExchange: Provider = {
  slug: 'gemini-exchange',
  name: 'Gemini Exchange',
  docs: 'https://docs.gemini.com',
  words: ['gemini'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '(master|account)-{L20}', hit: 'VALUE = "master-{L20}"', miss: 'VALUE = "master-{L9}"' },
    { id: 'secret', what: 'API secret', token: '{L27-28}', near: true, hit: 'GEMINI_SECRET = "{L28}"', miss: 'GEMINI_SECRET = "{L12}"' },
  ],
}
