import type { Provider } from '../provider.ts'

export const mapbox: Provider = {
  slug: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
  words: ['mapbox'],
  kinds: [
    {
      id: 'secret-token',
      what: 'secret token',
      token: 'sk.eyJ{t60-100}.{t22}',
      hit: 'VALUE = "sk.eyJ{t64}.{t22}"',
      miss: 'VALUE = "sk.eyJ{t64}.{t10}"',
    },
    {
      id: 'public-token',
      what: 'public token',
      token: 'pk.eyJ{t60-100}.{t22}',
      severity: 'note',
      hit: 'VALUE = "pk.eyJ{t64}.{t22}"',
      miss: 'VALUE = "pk.eyJ{t64}.{t10}"',
    },
    {
      id: 'short-secret',
      what: 'secret token',
      token: 'sk.{t60-90}.{t20-24}',
      near: true,
      hit: 'MAPBOX_TOKEN = "sk.{t64}.{t24}"',
      miss: 'MAPBOX_TOKEN = "sk.{t64}.{t9}"',
    },
    {
      id: 'temporary',
      what: 'temporary token',
      token: 'tk.eyJ{t60-200}.{t22}',
      hit: 'VALUE = "tk.eyJ{t64}.{t22}"',
      miss: 'VALUE = "tk.eyJ{t64}.{t10}"',
    },
    { id: 'pk', what: 'public token', token: 'pk.{L60}.{L22}', severity: 'low', hit: 'VALUE = "pk.{L60}.{L22}"', miss: 'VALUE = "pk.{L60}.{L10}"' },
  ],
}
