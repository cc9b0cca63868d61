import type { Provider } from '../provider.ts'

export const securitytrails: Provider = {
  slug: 'securitytrails',
  name: 'SecurityTrails',
  docs: 'https://docs.securitytrails.com',
  words: ['securitytrails'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SECURITYTRAILS_API_KEY = "{L32}"', miss: 'SECURITYTRAILS_API_KEY = "{L15}"' },
  ],
}
