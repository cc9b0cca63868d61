import type { Provider } from '../provider.ts'

export const sumsub: Provider = {
  slug: 'sumsub',
  name: 'Sumsub',
  docs: 'https://docs.sumsub.com',
  words: ['sumsub'],
  kinds: [
    {
      id: 'app-token',
      what: 'app token',
      token: '(prd|sbx):{L20-60}.{L20-60}',
      near: true,
      hit: 'SUMSUB_TOKEN = "prd:{L24}.{L24}"',
      miss: 'SUMSUB_TOKEN = "prd:{L24}.{L9}"',
    },
  ],
}
