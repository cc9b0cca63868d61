import type { Provider } from '../provider.ts'

export const nuget: Provider = {
  slug: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  words: ['nuget'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'oy2{l43}', hit: 'VALUE = "oy2{l43}"', miss: 'VALUE = "oy2{l20}"' }],
}
