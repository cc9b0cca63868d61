import type { Provider } from '../provider.ts'

export const magicbell: Provider = {
  slug: 'magicbell',
  name: 'MagicBell',
  docs: 'https://www.magicbell.com/docs',
  words: ['magicbell'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{L40}', near: true, hit: 'MAGICBELL_SECRET = "{L40}"', miss: 'MAGICBELL_SECRET = "{L19}"' },
  ],
}
