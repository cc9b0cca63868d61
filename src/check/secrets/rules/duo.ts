import type { Provider } from '../provider.ts'

export const duo: Provider = {
  slug: 'duo',
  name: 'Duo',
  docs: 'https://duo.com/docs',
  words: ['duosecurity', 'duo'],
  kinds: [
    { id: 'secret-key', what: 'secret key', token: '{L40}', near: true, hit: 'DUOSECURITY_SECRET = "{L40}"', miss: 'DUOSECURITY_SECRET = "{L19}"' },
    {
      id: 'integration-key',
      what: 'integration key',
      token: 'DI{u18}',
      near: true,
      severity: 'low',
      hit: 'DUOSECURITY_API_KEY = "DI{u18}"',
      miss: 'DUOSECURITY_API_KEY = "DI{u8}"',
    },
  ],
}
