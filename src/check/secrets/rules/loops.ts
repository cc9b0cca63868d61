import type { Provider } from '../provider.ts'

export const loops: Provider = {
  slug: 'loops',
  name: 'Loops',
  docs: 'https://loops.so/docs',
  words: ['loops'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, with: ['key'], hit: 'LOOPS_API_KEY = "{h32}"', miss: 'LOOPS_API_KEY = "{h15}"' },
  ],
}
