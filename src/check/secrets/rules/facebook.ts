import type { Provider } from '../provider.ts'

export const facebook: Provider = {
  slug: 'facebook',
  name: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
  words: ['facebook', 'instagram', 'meta'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'EAA{L80-400}', hit: 'VALUE = "EAA{L84}"', miss: 'VALUE = "EAA{L39}"' },
    { id: 'app-secret', what: 'app secret', token: '{h32}', near: true, hit: 'FACEBOOK_SECRET = "{h32}"', miss: 'FACEBOOK_SECRET = "{h15}"' },
    {
      id: 'app-token',
      what: 'app access token',
      token: '{d13-17}|{t27}',
      near: true,
      hit: 'FACEBOOK_TOKEN = "{d17}|{t27}"',
      miss: 'FACEBOOK_TOKEN = "{d17}|{t12}"',
    },
    { id: 'page-token', what: 'page access token', token: 'EAAC{L60-300}', hit: 'VALUE = "EAAC{L64}"', miss: 'VALUE = "EAAC{L29}"' },
    {
      id: 'instagram-token',
      what: 'Instagram access token',
      token: 'IG(QVJ|QWR|AA){t60-300}',
      hit: 'VALUE = "IGQVJ{t64}"',
      miss: 'VALUE = "IGQVJ{t29}"',
    },
    {
      id: 'oculus-token',
      what: 'Meta Quest token',
      token: '(OC|FRL)|{d10-20}|{t20-40}',
      hit: 'VALUE = "OC|{d14}|{t24}"',
      miss: 'VALUE = "OC|{d14}|{t9}"',
    },
  ],
}
