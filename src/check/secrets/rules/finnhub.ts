import type { Provider } from '../provider.ts'

export const finnhub: Provider = {
  slug: 'finnhub',
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api',
  words: ['finnhub'],
  kinds: [
    { id: 'access-token', what: 'API key', token: '{l20}', near: true, hit: 'FINNHUB_API_KEY = "{l20}"', miss: 'FINNHUB_API_KEY = "{l9}"' },
    { id: 'long', what: 'API key', token: '{l40}', near: true, hit: 'FINNHUB_API_KEY = "{l40}"', miss: 'FINNHUB_API_KEY = "{l19}"' },
  ],
}
