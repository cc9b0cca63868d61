import type { Provider } from '../provider.ts'

export const segment: Provider = {
  slug: 'segment',
  name: 'Segment',
  docs: 'https://segment.com/docs',
  words: ['segment'],
  kinds: [
    { id: 'public-api-token', what: 'public API token', token: 'sgp_{L64}', hit: 'VALUE = "sgp_{L64}"', miss: 'VALUE = "sgp_{L31}"' },
    { id: 'write-key', what: 'write key', token: '{L32}', near: true, hit: 'SEGMENT_API_KEY = "{L32}"', miss: 'SEGMENT_API_KEY = "{L15}"' },
    {
      id: 'workspace-token',
      what: 'workspace token',
      token: '{t43}.{t43}',
      near: true,
      hit: 'SEGMENT_TOKEN = "{t43}.{t43}"',
      miss: 'SEGMENT_TOKEN = "{t43}.{t20}"',
    },
    {
      id: 'dotted',
      what: 'access token',
      token: '{t40-46}.{t40-46}',
      near: true,
      hit: 'SEGMENT_TOKEN = "{t44}.{t44}"',
      miss: 'SEGMENT_TOKEN = "{t44}.{t19}"',
    },
  ],
}
