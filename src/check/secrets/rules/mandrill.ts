import type { Provider } from '../provider.ts'

export const mandrill: Provider = {
  slug: 'mandrill',
  name: 'Mandrill',
  docs: 'https://mailchimp.com/developer/transactional',
  words: ['mandrill'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t22}', near: true, hit: 'MANDRILL_API_KEY = "{t22}"', miss: 'MANDRILL_API_KEY = "{t10}"' }],
}
