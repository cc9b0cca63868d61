import type { Provider } from '../provider.ts'

export const disqus: Provider = {
  slug: 'disqus',
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  words: ['disqus'],
  kinds: [
    { id: 'api-secret', what: 'API key or secret', token: '{L64}', near: true, hit: 'DISQUS_SECRET = "{L64}"', miss: 'DISQUS_SECRET = "{L31}"' },
  ],
}
