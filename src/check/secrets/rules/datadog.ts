import type { Provider } from '../provider.ts'

export const datadog: Provider = {
  slug: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  words: ['datadog', 'ddapi', 'dogapi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'DATADOG_API_KEY = "{h32}"', miss: 'DATADOG_API_KEY = "{h15}"' },
    { id: 'app-key', what: 'application key', token: '{h40}', near: true, hit: 'DATADOG_API_KEY = "{h40}"', miss: 'DATADOG_API_KEY = "{h19}"' },
    { id: 'new-api-key', what: 'API key', token: 'ddapi_{L34}', hit: 'VALUE = "ddapi_{L34}"', miss: 'VALUE = "ddapi_{L16}"' },
    {
      id: 'client-token',
      what: 'client token',
      token: 'pub{h32}',
      near: true,
      severity: 'low',
      hit: 'DATADOG_TOKEN = "pub{h32}"',
      miss: 'DATADOG_TOKEN = "pub{h15}"',
    },
    { id: 'rcm-key', what: 'remote configuration key', token: 'DDRCM_{L60-120}', hit: 'VALUE = "DDRCM_{L64}"', miss: 'VALUE = "DDRCM_{L29}"' },
  ],
}
