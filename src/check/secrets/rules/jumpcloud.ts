import type { Provider } from '../provider.ts'

export const jumpcloud: Provider = {
  slug: 'jumpcloud',
  name: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com',
  words: ['jumpcloud'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'JUMPCLOUD_API_KEY = "{L40}"', miss: 'JUMPCLOUD_API_KEY = "{L19}"' },
    { id: 'new-key', what: 'API key', token: 'jca_{L36}', hit: 'VALUE = "jca_{L36}"', miss: 'VALUE = "jca_{L17}"' },
  ],
}
