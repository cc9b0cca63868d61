import type { Provider } from '../provider.ts'

export const growthbook: Provider = {
  slug: 'growthbook',
  name: 'GrowthBook',
  docs: 'https://docs.growthbook.io',
  words: ['growthbook'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'secret_(admin|readonly|user|role)_{L20-60}',
      hit: 'VALUE = "secret_admin_{L24}"',
      miss: 'VALUE = "secret_admin_{L9}"',
    },
    {
      id: 'near',
      what: 'secret key',
      token: 'secret_{L40-50}',
      near: true,
      hit: 'GROWTHBOOK_SECRET = "secret_{L44}"',
      miss: 'GROWTHBOOK_SECRET = "secret_{L19}"',
    },
  ],
}
