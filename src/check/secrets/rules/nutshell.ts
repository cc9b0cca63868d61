import type { Provider } from '../provider.ts'

export const nutshell: Provider = {
  slug: 'nutshell',
  name: 'Nutshell',
  docs: 'https://developers.nutshell.com',
  words: ['nutshellcrm'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'NUTSHELLCRM_API_KEY = "{h40}"', miss: 'NUTSHELLCRM_API_KEY = "{h19}"' },
  ],
}
