import type { Provider } from '../provider.ts'

export const brave: Provider = {
  slug: 'brave',
  name: 'Brave Search',
  docs: 'https://api.search.brave.com/app/documentation',
  words: ['brave', 'bravesearch'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'BSA{t28}', near: true, hit: 'BRAVE_API_KEY = "BSA{t28}"', miss: 'BRAVE_API_KEY = "BSA{t13}"' },
    {
      id: 'api-key-alone',
      what: 'API key',
      token: 'BSA{t8}-{t19}',
      near: true,
      hit: 'BRAVE_API_KEY = "BSA{t8}-{t19}"',
      miss: 'BRAVE_API_KEY = "BSA{t8}-{t8}"',
    },
  ],
}
