import type { Provider } from '../provider.ts'

export const vercel: Provider = {
  slug: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api#authentication',
  words: ['vercel', 'zeit'],
  kinds: [
    { id: 'token', what: 'access token', token: '{L24}', near: true, hit: 'VERCEL_TOKEN = "{L24}"', miss: 'VERCEL_TOKEN = "{L11}"' },
    { id: 'pat', what: 'personal access token', token: 'vcp_{t56}', hit: 'VALUE = "vcp_{t56}"', miss: 'VALUE = "vcp_{t27}"' },
    { id: 'integration-token', what: 'integration token', token: 'vci_{t56}', hit: 'VALUE = "vci_{t56}"', miss: 'VALUE = "vci_{t27}"' },
    { id: 'app-token', what: 'app access token', token: 'vca_{t56}', hit: 'VALUE = "vca_{t56}"', miss: 'VALUE = "vca_{t27}"' },
    { id: 'refresh-token', what: 'app refresh token', token: 'vcr_{t56}', hit: 'VALUE = "vcr_{t56}"', miss: 'VALUE = "vcr_{t27}"' },
    { id: 'gateway-key', what: 'AI gateway key', token: 'vck_{t56}', hit: 'VALUE = "vck_{t56}"', miss: 'VALUE = "vck_{t27}"' },
    {
      id: 'blob-token',
      what: 'blob token',
      token: 'vercel_blob_rw_{L16}_{L30}',
      hit: 'VALUE = "vercel_blob_rw_{L16}_{L30}"',
      miss: 'VALUE = "vercel_blob_rw_{L16}_{L14}"',
    },
  ],
}
