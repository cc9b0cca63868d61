import type { Provider } from '../provider.ts'

export const wordpress: Provider = {
  slug: 'wordpress',
  name: 'WordPress',
  docs: 'https://developer.wordpress.org',
  words: ['wordpress', 'wpcom'],
  kinds: [
    {
      id: 'application-password',
      what: 'application password',
      token: '{L4} {L4} {L4} {L4} {L4} {L4}',
      near: true,
      hit: 'WORDPRESS_PASSWORD = "{L4} {L4} {L4} {L4} {L4} {L4}"',
      miss: 'WORDPRESS_PASSWORD = "{L4} {L4} {L4} {L4} {L4} {L1}"',
    },
    { id: 'auth-salt', what: 'client secret', token: '{L64}', near: true, hit: 'WORDPRESS_SECRET = "{L64}"', miss: 'WORDPRESS_SECRET = "{L31}"' },
  ],
}
