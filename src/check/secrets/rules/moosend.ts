import type { Provider } from '../provider.ts'

export const moosend: Provider = {
  slug: 'moosend',
  name: 'Moosend',
  docs: 'https://docs.moosend.com',
  words: ['moosend'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'MOOSEND_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'MOOSEND_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
