import type { Provider } from '../provider.ts'

export const flagsmith: Provider = {
  slug: 'flagsmith',
  name: 'Flagsmith',
  docs: 'https://docs.flagsmith.com',
  words: ['flagsmith'],
  kinds: [
    { id: 'server-key', what: 'server-side key', token: 'ser.{L22}', hit: 'VALUE = "ser.{L22}"', miss: 'VALUE = "ser.{L10}"' },
    { id: 'api-token', what: 'API token', token: '{h40}', near: true, hit: 'FLAGSMITH_TOKEN = "{h40}"', miss: 'FLAGSMITH_TOKEN = "{h19}"' },
  ],
}
