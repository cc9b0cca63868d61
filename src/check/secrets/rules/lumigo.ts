import type { Provider } from '../provider.ts'

export const lumigo: Provider = {
  slug: 'lumigo',
  name: 'Lumigo',
  docs: 'https://docs.lumigo.io/docs/lumigo-tokens',
  words: ['lumigo'],
  kinds: [{ id: 'token', what: 'tracer token', token: 't_{h21}', hit: 'VALUE = "t_{h21}"', miss: 'VALUE = "t_{h9}"' }],
}
