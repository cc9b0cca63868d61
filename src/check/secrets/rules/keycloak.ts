import type { Provider } from '../provider.ts'

export const keycloak: Provider = {
  slug: 'keycloak',
  name: 'Keycloak',
  docs: 'https://www.keycloak.org/documentation',
  words: ['keycloak'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L32}', near: true, hit: 'KEYCLOAK_SECRET = "{L32}"', miss: 'KEYCLOAK_SECRET = "{L15}"' },
    {
      id: 'uuid-secret',
      what: 'client secret',
      token: '{uuid}',
      near: true,
      hit: 'KEYCLOAK_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'KEYCLOAK_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
