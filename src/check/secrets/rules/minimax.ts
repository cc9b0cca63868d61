import type { Provider } from '../provider.ts'

export const minimax: Provider = {
  slug: 'minimax',
  name: 'MiniMax',
  docs: 'https://platform.minimax.io/docs',
  words: ['minimax'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk-api-{t40-140}', hit: 'VALUE = "sk-api-{t44}"', miss: 'VALUE = "sk-api-{t19}"' },
    { id: 'near', what: 'API key', token: '{t40-1000}', near: true, hit: 'MINIMAX_API_KEY = "{t44}"', miss: 'MINIMAX_API_KEY = "{t19}"' },
  ],
}
