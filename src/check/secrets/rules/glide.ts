import type { Provider } from '../provider.ts'

export const glide: Provider = {
  slug: 'glide',
  name: 'Glide',
  docs: 'https://www.glideapps.com/docs',
  words: ['glideapps'],
  kinds: [
    {
      id: 'token',
      what: 'token',
      token: '{uuid}',
      near: true,
      hit: 'GLIDEAPPS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'GLIDEAPPS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
