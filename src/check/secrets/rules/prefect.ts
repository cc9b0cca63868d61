import type { Provider } from '../provider.ts'

export const prefect: Provider = {
  slug: 'prefect',
  name: 'Prefect',
  docs: 'https://docs.prefect.io',
  words: ['prefect'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'pnu_{L36}', hit: 'VALUE = "pnu_{L36}"', miss: 'VALUE = "pnu_{L17}"' },
    { id: 'service-key', what: 'service account key', token: 'pnb_{L36}', hit: 'VALUE = "pnb_{L36}"', miss: 'VALUE = "pnb_{L17}"' },
  ],
}
