import type { Provider } from '../provider.ts'

export const roblox: Provider = {
  slug: 'roblox',
  name: 'Roblox',
  docs: 'https://create.roblox.com/docs',
  words: ['roblox'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{b128-1000}', near: true, hit: 'ROBLOX_API_KEY = "{b132}"', miss: 'ROBLOX_API_KEY = "{b63}"' },
    {
      id: 'cookie',
      what: 'session cookie',
      token: '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{L100-1000}',
      hit: 'VALUE = "_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{L104}"',
      miss: 'VALUE = "_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{L49}"',
    },
  ],
}
