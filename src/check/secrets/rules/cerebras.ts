import type { Provider } from '../provider.ts'

export const cerebras: Provider = {
  slug: 'cerebras',
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai',
  words: ['cerebras'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'csk-{l48}', hit: 'VALUE = "csk-{l48}"', miss: 'VALUE = "csk-{l23}"' }],
}
