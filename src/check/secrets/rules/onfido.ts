import type { Provider } from '../provider.ts'

export const onfido: Provider = {
  slug: 'onfido',
  name: 'Onfido',
  docs: 'https://documentation.onfido.com',
  words: ['onfido'],
  kinds: [
    {
      id: 'live-token',
      what: 'live token',
      token: 'api_live.{t11}.{t32}',
      hit: 'VALUE = "api_live.{t11}.{t32}"',
      miss: 'VALUE = "api_live.{t11}.{t15}"',
    },
    {
      id: 'region-token',
      what: 'live token',
      token: 'api_live_(us|ca).{t11}.{t32}',
      hit: 'VALUE = "api_live_us.{t11}.{t32}"',
      miss: 'VALUE = "api_live_us.{t11}.{t15}"',
    },
    {
      id: 'sandbox-token',
      what: 'sandbox token',
      token: 'api_sandbox.{t11}.{t32}',
      severity: 'low',
      hit: 'VALUE = "api_sandbox.{t11}.{t32}"',
      miss: 'VALUE = "api_sandbox.{t11}.{t15}"',
    },
  ],
}
