import type { Provider } from '../provider.ts'

export const llamaindex: Provider = {
  slug: 'llamaindex',
  name: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai',
  words: ['llamacloud', 'llamaindex', 'llamaparse'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'llx-{L48}', hit: 'VALUE = "llx-{L48}"', miss: 'VALUE = "llx-{L23}"' }],
}
