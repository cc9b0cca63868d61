import type { Provider } from '../provider.ts'

export const cyberark: Provider = {
  slug: 'cyberark',
  name: 'CyberArk Conjur',
  docs: 'https://docs.cyberark.com',
  words: ['conjur', 'cyberark'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l40-60}', near: true, hit: 'CONJUR_API_KEY = "{l44}"', miss: 'CONJUR_API_KEY = "{l19}"' }],
}
