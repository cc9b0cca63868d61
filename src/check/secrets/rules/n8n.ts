import type { Provider } from '../provider.ts'

export const n8n: Provider = {
  slug: 'n8n',
  name: 'n8n',
  docs: 'https://docs.n8n.io',
  words: ['n8n'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'n8n_api_{h80}', hit: 'VALUE = "n8n_api_{h80}"', miss: 'VALUE = "n8n_api_{h39}"' },
    {
      id: 'jwt',
      what: 'API key',
      token: 'eyJ{t20-60}.{t60-300}.{t43}',
      near: true,
      hit: 'N8N_API_KEY = "eyJ{t24}.{t64}.{t43}"',
      miss: 'N8N_API_KEY = "eyJ{t24}.{t64}.{t20}"',
    },
  ],
}
