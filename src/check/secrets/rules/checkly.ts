import type { Provider } from '../provider.ts'

export const checkly: Provider = {
  slug: 'checkly',
  name: 'Checkly',
  docs: 'https://www.checklyhq.com/docs',
  words: ['checkly'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'cu_{h32}', hit: 'VALUE = "cu_{h32}"', miss: 'VALUE = "cu_{h15}"' },
    {
      id: 'service-key',
      what: 'service key',
      token: 'sk_{h32}',
      near: true,
      hit: 'CHECKLY_API_KEY = "sk_{h32}"',
      miss: 'CHECKLY_API_KEY = "sk_{h15}"',
    },
  ],
}
