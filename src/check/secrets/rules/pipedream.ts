import type { Provider } from '../provider.ts'

export const pipedream: Provider = {
  slug: 'pipedream',
  name: 'Pipedream',
  docs: 'https://pipedream.com/docs',
  words: ['pipedream'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'pd_{t30-60}', hit: 'VALUE = "pd_{t34}"', miss: 'VALUE = "pd_{t14}"' },
    { id: 'near', what: 'API key', token: '{h32}', near: true, hit: 'PIPEDREAM_API_KEY = "{h32}"', miss: 'PIPEDREAM_API_KEY = "{h15}"' },
  ],
}
