import type { Provider } from '../provider.ts'

export const shipengine: Provider = {
  slug: 'shipengine',
  name: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs',
  words: ['shipengine'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{b43}', near: true, hit: 'SHIPENGINE_API_KEY = "{b43}"', miss: 'SHIPENGINE_API_KEY = "{b20}"' },
    {
      id: 'test-key',
      what: 'test key',
      token: 'TEST_{b43}',
      near: true,
      severity: 'low',
      hit: 'SHIPENGINE_API_KEY = "TEST_{b43}"',
      miss: 'SHIPENGINE_API_KEY = "TEST_{b20}"',
    },
  ],
}
