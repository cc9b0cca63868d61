import type { Provider } from '../provider.ts'

export const capsuleCrm: Provider = {
  slug: 'capsule-crm',
  name: 'Capsule CRM',
  docs: 'https://developer.capsulecrm.com',
  words: ['capsulecrm', 'capsule'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{t64}', near: true, hit: 'CAPSULECRM_TOKEN = "{t64}"', miss: 'CAPSULECRM_TOKEN = "{t31}"' },
  ],
}
