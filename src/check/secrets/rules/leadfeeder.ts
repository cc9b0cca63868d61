import type { Provider } from '../provider.ts'

export const leadfeeder: Provider = {
  slug: 'leadfeeder',
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com',
  words: ['leadfeeder'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L43-60}', near: true, hit: 'LEADFEEDER_API_KEY = "{L47}"', miss: 'LEADFEEDER_API_KEY = "{L20}"' },
  ],
}
