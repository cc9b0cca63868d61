import type { Provider } from '../provider.ts'

export const chartmogul: Provider = {
  slug: 'chartmogul',
  name: 'ChartMogul',
  docs: 'https://dev.chartmogul.com',
  words: ['chartmogul'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'CHARTMOGUL_API_KEY = "{l32}"', miss: 'CHARTMOGUL_API_KEY = "{l15}"' }],
}
