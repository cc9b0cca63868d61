import type { Provider } from '../provider.ts'

export const onedrive: Provider = {
  slug: 'onedrive',
  name: 'OneDrive',
  docs: 'https://learn.microsoft.com/en-us/onedrive/developer/',
  words: ['onedrive'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'EwB{s60-1000}',
      near: true,
      hit: 'ONEDRIVE_TOKEN = "EwB{s64}"',
      miss: 'ONEDRIVE_TOKEN = "EwB{s29}"',
    },
  ],
}
