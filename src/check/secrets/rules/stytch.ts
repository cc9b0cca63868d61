import type { Provider } from '../provider.ts'

export const stytch: Provider = {
  slug: 'stytch',
  name: 'Stytch',
  docs: 'https://stytch.com/docs',
  words: ['stytch'],
  kinds: [
    { id: 'secret', what: 'secret', token: 'secret-(live|test)-{t35}=', hit: 'VALUE = "secret-live-{t35}="', miss: 'VALUE = "secret-live-{t16}="' },
    {
      id: 'near',
      what: 'project id',
      token: 'project-live-{uuid}',
      severity: 'low',
      hit: 'VALUE = "project-live-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "project-live-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
