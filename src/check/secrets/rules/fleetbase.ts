import type { Provider } from '../provider.ts'

export const fleetbase: Provider = {
  slug: 'fleetbase',
  name: 'Fleetbase',
  docs: 'https://docs.fleetbase.io',
  words: ['fleetbase'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'flb_live_{L20}', hit: 'VALUE = "flb_live_{L20}"', miss: 'VALUE = "flb_live_{L9}"' }],
}
