import type { Provider } from '../provider.ts'

export const curseforge: Provider = {
  slug: 'curseforge',
  name: 'CurseForge',
  docs: 'https://docs.curseforge.com',
  words: ['curseforge'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'CURSEFORGE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CURSEFORGE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
