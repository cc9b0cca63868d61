import type { Provider } from '../provider.ts'

export const ghost: Provider = {
  slug: 'ghost',
  name: 'Ghost',
  docs: 'https://ghost.org/docs/admin-api',
  words: ['ghost'],
  kinds: [
    {
      id: 'admin-key',
      what: 'admin API key',
      token: '{h24}:{h64}',
      near: true,
      hit: 'GHOST_API_KEY = "{h24}:{h64}"',
      miss: 'GHOST_API_KEY = "{h24}:{h31}"',
    },
    {
      id: 'content-key',
      what: 'content API key',
      token: '{h26}',
      near: true,
      severity: 'low',
      hit: 'GHOST_API_KEY = "{h26}"',
      miss: 'GHOST_API_KEY = "{h12}"',
    },
  ],
}
