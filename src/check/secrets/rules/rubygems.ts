import type { Provider } from '../provider.ts'

export const rubygems: Provider = {
  slug: 'rubygems',
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  words: ['rubygems'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'rubygems_{h48}', hit: 'VALUE = "rubygems_{h48}"', miss: 'VALUE = "rubygems_{h23}"' },
    {
      id: 'bundler-credential',
      what: 'private gem credential',
      token: '{h8}:{h8}',
      near: true,
      with: ['bundle'],
      hit: 'RUBYGEMS_BUNDLE_API_KEY = "{h8}:{h8}"',
      miss: 'RUBYGEMS_BUNDLE_API_KEY = "{h8}:{h3}"',
    },
  ],
}
