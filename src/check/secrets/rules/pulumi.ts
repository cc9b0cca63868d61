import type { Provider } from '../provider.ts'

export const pulumi: Provider = {
  slug: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs',
  words: ['pulumi'],
  kinds: [{ id: 'access-token', what: 'access token', token: 'pul-{h40}', hit: 'VALUE = "pul-{h40}"', miss: 'VALUE = "pul-{h19}"' }],
}
