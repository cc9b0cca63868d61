import type { Provider } from '../provider.ts'

export const jetbrains: Provider = {
  slug: 'jetbrains',
  name: 'JetBrains',
  docs: 'https://www.jetbrains.com/help/hub',
  words: ['jetbrains', 'youtrack', 'space'],
  kinds: [
    {
      id: 'permanent-token',
      what: 'permanent token',
      token: 'perm:{b20-40}.{b8-40}.{L28-40}',
      hit: 'VALUE = "perm:{b24}.{b12}.{L32}"',
      miss: 'VALUE = "perm:{b24}.{b12}.{L13}"',
    },
    {
      id: 'dash-permanent',
      what: 'permanent token',
      token: 'perm-{b20-40}.{b8-40}.{L28-40}',
      hit: 'VALUE = "perm-{b24}.{b12}.{L32}"',
      miss: 'VALUE = "perm-{b24}.{b12}.{L13}"',
    },
    { id: 'marketplace-token', what: 'marketplace token', token: 'perm:{b40-100}', hit: 'VALUE = "perm:{b44}"', miss: 'VALUE = "perm:{b19}"' },
  ],
}
