import type { Provider } from '../provider.ts'

export const plivo: Provider = {
  slug: 'plivo',
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs',
  words: ['plivo'],
  kinds: [
    { id: 'auth-token', what: 'auth token', token: '{L40}', near: true, hit: 'PLIVO_TOKEN = "{L40}"', miss: 'PLIVO_TOKEN = "{L19}"' },
    {
      id: 'auth-id',
      what: 'auth id',
      token: 'MA{u18}',
      near: true,
      severity: 'low',
      hit: 'PLIVO_API_KEY = "MA{u18}"',
      miss: 'PLIVO_API_KEY = "MA{u8}"',
    },
  ],
}
