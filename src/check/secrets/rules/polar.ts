import type { Provider } from '../provider.ts'

export const polar: Provider = {
  slug: 'polar',
  name: 'Polar',
  docs: 'https://polar.sh/docs/integrate/oat',
  words: ['polarsh', 'polar'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'polar_(oat|pat|at_u|at_o|rt|cs|ci|sub)_{L32-64}',
      hit: 'VALUE = "polar_oat_{L36}"',
      miss: 'VALUE = "polar_oat_{L17}"',
    },
  ],
}
