import type { Provider } from '../provider.ts'

export const canva: Provider = {
  slug: 'canva',
  name: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/',
  words: ['canva'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: 'cnvca{t40-60}', hit: 'VALUE = "cnvca{t44}"', miss: 'VALUE = "cnvca{t19}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: 'OC-{t9-12}',
      near: true,
      severity: 'low',
      hit: 'CANVA_CLIENT_ID = "OC-{t12}"',
      miss: 'CANVA_CLIENT_ID = "OC-{t3}"',
    },
  ],
}
