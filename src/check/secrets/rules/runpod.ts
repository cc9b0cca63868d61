import type { Provider } from '../provider.ts'

export const runpod: Provider = {
  slug: 'runpod',
  name: 'RunPod',
  docs: 'https://docs.runpod.io',
  words: ['runpod'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'rpa_{u46}', hit: 'VALUE = "rpa_{u46}"', miss: 'VALUE = "rpa_{u22}"' },
    { id: 'mixed-key', what: 'API key', token: 'rpa_{L40-50}', hit: 'VALUE = "rpa_{L44}"', miss: 'VALUE = "rpa_{L19}"' },
  ],
}
