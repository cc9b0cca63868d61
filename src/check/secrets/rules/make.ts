import type { Provider } from '../provider.ts'

export const make: Provider = {
  slug: 'make',
  name: 'Make',
  docs: 'https://www.make.com/en/api-documentation',
  words: ['integromat', 'makecom'],
  kinds: [
    {
      id: 'webhook',
      what: 'webhook',
      token: 'hook.(eu1|eu2|us1|us2).make.com/{l30-40}',
      hit: 'VALUE = "hook.eu1.make.com/{l34}"',
      miss: 'VALUE = "hook.eu1.make.com/{l14}"',
    },
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'INTEGROMAT_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'INTEGROMAT_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
