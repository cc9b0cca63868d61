import type { Provider } from '../provider.ts'

export const resemble: Provider = {
  slug: 'resemble',
  name: 'Resemble AI',
  docs: 'https://docs.resemble.ai',
  words: ['resemble'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{L24}tt', near: true, hit: 'RESEMBLE_TOKEN = "{L24}tt"', miss: 'RESEMBLE_TOKEN = "{L11}tt"' },
  ],
}
