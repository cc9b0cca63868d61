import type { Provider } from '../provider.ts'

export const clearbit: Provider = {
  slug: 'clearbit',
  name: 'Clearbit',
  docs: 'https://clearbit.com/docs',
  words: ['clearbit'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk_{h32}', near: true, hit: 'CLEARBIT_API_KEY = "sk_{h32}"', miss: 'CLEARBIT_API_KEY = "sk_{h15}"' },
    { id: 'near', what: 'API key', token: '{t35}', near: true, hit: 'CLEARBIT_API_KEY = "{t35}"', miss: 'CLEARBIT_API_KEY = "{t16}"' },
  ],
}
