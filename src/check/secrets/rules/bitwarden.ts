import type { Provider } from '../provider.ts'

export const bitwarden: Provider = {
  slug: 'bitwarden',
  name: 'Bitwarden',
  docs: 'https://bitwarden.com/help',
  words: ['bitwarden'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '0.{uuid}.{L30}:{b24}',
      near: true,
      hit: 'BITWARDEN_TOKEN = "0.{H8}-{H4}-{H4}-{H4}-{H12}.{L30}:{b24}"',
      miss: 'BITWARDEN_TOKEN = "0.{H8}-{H4}-{H4}-{H4}-{H12}.{L30}:{b11}"',
    },
    { id: 'client-secret', what: 'client secret', token: '{L30}', near: true, hit: 'BITWARDEN_SECRET = "{L30}"', miss: 'BITWARDEN_SECRET = "{L14}"' },
  ],
}
