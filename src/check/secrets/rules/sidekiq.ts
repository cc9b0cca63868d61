import type { Provider } from '../provider.ts'

export const sidekiq: Provider = {
  slug: 'sidekiq',
  name: 'Sidekiq',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  words: ['bundleenterprise', 'bundlegems', 'contribsys'],
  kinds: [
    {
      id: 'credentials',
      what: 'gem server credentials',
      token: '{h8}:{h8}',
      near: true,
      hit: 'BUNDLEENTERPRISE_API_KEY = "{h8}:{h8}"',
      miss: 'BUNDLEENTERPRISE_API_KEY = "{h8}:{h3}"',
    },
    {
      id: 'address',
      what: 'gem server address',
      token: '{h8}:{h8}@(gems|enterprise).contribsys.com',
      hit: 'VALUE = "{h8}:{h8}@gems.contribsys.com"',
      miss: 'VALUE = "{h8}:{h3}@gems.contribsys.com"',
    },
  ],
}
