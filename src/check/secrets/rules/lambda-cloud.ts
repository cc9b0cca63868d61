import type { Provider } from '../provider.ts'

export const lambdaCloud: Provider = {
  slug: 'lambda-cloud',
  name: 'Lambda',
  docs: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  words: ['lambdalabs', 'lambdacloud', 'lambdaai'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'secret_{t10-60}.{L32}',
      near: true,
      hit: 'LAMBDALABS_API_KEY = "secret_{t14}.{L32}"',
      miss: 'LAMBDALABS_API_KEY = "secret_{t14}.{L15}"',
    },
  ],
}
