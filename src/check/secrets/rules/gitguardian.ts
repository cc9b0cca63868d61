import type { Provider } from '../provider.ts'

export const gitguardian: Provider = {
  slug: 'gitguardian',
  name: 'GitGuardian',
  docs: 'https://docs.gitguardian.com/api-docs/service-accounts',
  words: ['gitguardian', 'ggshield'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L60-90}', near: true, hit: 'GITGUARDIAN_API_KEY = "{L64}"', miss: 'GITGUARDIAN_API_KEY = "{L31}"' },
  ],
}
