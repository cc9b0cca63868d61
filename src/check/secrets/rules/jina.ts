import type { Provider } from '../provider.ts'

export const jina: Provider = {
  slug: 'jina',
  name: 'Jina AI',
  docs: 'https://jina.ai',
  words: ['jina'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'jina_{h32}{t28-33}', hit: 'VALUE = "jina_{h32}{t32}"', miss: 'VALUE = "jina_{h32}{t13}"' },
    { id: 'any', what: 'API key', token: 'jina_{t40-80}', hit: 'VALUE = "jina_{t44}"', miss: 'VALUE = "jina_{t19}"' },
  ],
}
