import type { Provider } from '../provider.ts'

export const langfuse: Provider = {
  slug: 'langfuse',
  name: 'Langfuse',
  docs: 'https://langfuse.com/docs',
  words: ['langfuse'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk-lf-{uuid}',
      hit: 'VALUE = "sk-lf-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "sk-lf-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'public-key',
      what: 'public key',
      token: 'pk-lf-{uuid}',
      severity: 'low',
      hit: 'VALUE = "pk-lf-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "pk-lf-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
