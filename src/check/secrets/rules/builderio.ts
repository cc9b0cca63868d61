import type { Provider } from '../provider.ts'

export const builderio: Provider = {
  slug: 'builderio',
  name: 'Builder.io',
  docs: 'https://www.builder.io/c/docs',
  words: ['builderio'],
  kinds: [{ id: 'private-key', what: 'private key', token: 'bpk-{h32}', hit: 'VALUE = "bpk-{h32}"', miss: 'VALUE = "bpk-{h15}"' }],
}
