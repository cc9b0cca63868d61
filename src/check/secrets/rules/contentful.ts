import type { Provider } from '../provider.ts'

export const contentful: Provider = {
  slug: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs',
  words: ['contentful'],
  kinds: [
    { id: 'management-token', what: 'content management token', token: 'CFPAT-{t43}', hit: 'VALUE = "CFPAT-{t43}"', miss: 'VALUE = "CFPAT-{t20}"' },
    {
      id: 'delivery-token',
      what: 'content delivery token',
      token: '{t43}',
      near: true,
      hit: 'CONTENTFUL_TOKEN = "{t43}"',
      miss: 'CONTENTFUL_TOKEN = "{t20}"',
    },
    {
      id: 'preview-token',
      what: 'preview token',
      token: '{t43-64}',
      near: true,
      hit: 'CONTENTFUL_TOKEN = "{t47}"',
      miss: 'CONTENTFUL_TOKEN = "{t20}"',
    },
  ],
}
