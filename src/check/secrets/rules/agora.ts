import type { Provider } from '../provider.ts'

export const agora: Provider = {
  slug: 'agora',
  name: 'Agora',
  docs: 'https://docs.agora.io',
  words: ['agora'],
  kinds: [
    { id: 'app-certificate', what: 'app certificate', token: '{h32}', near: true, hit: 'AGORA_API_KEY = "{h32}"', miss: 'AGORA_API_KEY = "{h15}"' },
  ],
}
