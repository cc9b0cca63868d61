import type { Provider } from '../provider.ts'

export const zendesk: Provider = {
  slug: 'zendesk',
  name: 'Zendesk',
  docs: 'https://developer.zendesk.com',
  words: ['zendesk'],
  kinds: [{ id: 'secret-key', what: 'secret key', token: '{L40}', near: true, hit: 'ZENDESK_SECRET = "{L40}"', miss: 'ZENDESK_SECRET = "{L19}"' }],
}
