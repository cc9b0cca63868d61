import type { Provider } from '../provider.ts'

export const amazonAds: Provider = {
  slug: 'amazon-ads',
  name: 'Amazon Ads',
  docs: 'https://advertising.amazon.com/API/docs',
  words: ['amazonads'],
  kinds: [
    { id: 'refresh-token', what: 'refresh token', token: 'Atzr|{t200+}', hit: 'VALUE = "Atzr|{t200}"', miss: 'VALUE = "Atzr|{t99}"' },
    { id: 'access-token', what: 'access token', token: 'Atza|{t100+}', hit: 'VALUE = "Atza|{t100}"', miss: 'VALUE = "Atza|{t49}"' },
  ],
}
