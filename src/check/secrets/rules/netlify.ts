import type { Provider } from '../provider.ts'

export const netlify: Provider = {
  slug: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/',
  words: ['netlify'],
  kinds: [
    { id: 'access-token', what: 'personal access token', token: 'nfp_{L36}', hit: 'VALUE = "nfp_{L36}"', miss: 'VALUE = "nfp_{L17}"' },
    {
      id: 'legacy-token',
      what: 'personal access token',
      token: '{e40-46}',
      near: true,
      hit: 'NETLIFY_TOKEN = "{e44}"',
      miss: 'NETLIFY_TOKEN = "{e19}"',
    },
    { id: 'oauth-token', what: 'OAuth token', token: '{h64}', near: true, hit: 'NETLIFY_TOKEN = "{h64}"', miss: 'NETLIFY_TOKEN = "{h31}"' },
    {
      id: 'build-hook',
      what: 'build hook',
      token: 'api.netlify.com/build_hooks/{h24}',
      hit: 'VALUE = "api.netlify.com/build_hooks/{h24}"',
      miss: 'VALUE = "api.netlify.com/build_hooks/{h11}"',
    },
    { id: 'function-token', what: 'function token', token: 'nf(o|c|u|b)_{L36}', hit: 'VALUE = "nfo_{L36}"', miss: 'VALUE = "nfo_{L17}"' },
  ],
}
