import type { Provider } from '../provider.ts'

export const grafana: Provider = {
  slug: 'grafana',
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  words: ['grafana'],
  kinds: [
    {
      id: 'service-account-token',
      what: 'service account token',
      token: 'glsa_{L32}_{H8}',
      check: 'crc32grafana',
      hit: 'VALUE = "glsa_{L32}_{H8}"',
      miss: 'VALUE = "glsa_{L32}_{H3}"',
    },
    { id: 'cloud-token', what: 'cloud access policy token', token: 'glc_{b32-400}', hit: 'VALUE = "glc_{b36}"', miss: 'VALUE = "glc_{b15}"' },
    { id: 'api-key', what: 'API key', token: 'eyJrIjoi{b60-400}', hit: 'VALUE = "eyJrIjoi{b64}"', miss: 'VALUE = "eyJrIjoi{b29}"' },
    {
      id: 'short-api-key',
      what: 'API key',
      token: 'eyJrIjoi{b30-60}',
      near: true,
      hit: 'GRAFANA_API_KEY = "eyJrIjoi{b34}"',
      miss: 'GRAFANA_API_KEY = "eyJrIjoi{b14}"',
    },
  ],
}
