import type { Provider } from '../provider.ts'

export const jfrog: Provider = {
  slug: 'jfrog',
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  words: ['jfrog', 'artifactory', 'bintray', 'xray'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'AKCp{L69}', hit: 'VALUE = "AKCp{L69}"', miss: 'VALUE = "AKCp{L33}"' },
    { id: 'identity-token', what: 'identity token', token: 'cmVmdGtu{L56}', hit: 'VALUE = "cmVmdGtu{L56}"', miss: 'VALUE = "cmVmdGtu{L27}"' },
    { id: 'any-api-key', what: 'API key', token: 'AKC{L10-80}', hit: 'VALUE = "AKC{L14}"', miss: 'VALUE = "AKC{L4}"' },
    { id: 'access-token', what: 'access token', token: '{L73}', near: true, hit: 'JFROG_TOKEN = "{L73}"', miss: 'JFROG_TOKEN = "{L35}"' },
    { id: 'reference-token', what: 'reference token', token: '{L64}', near: true, hit: 'JFROG_TOKEN = "{L64}"', miss: 'JFROG_TOKEN = "{L31}"' },
    { id: 'bintray-key', what: 'Bintray API key', token: '{h40}', near: true, hit: 'JFROG_API_KEY = "{h40}"', miss: 'JFROG_API_KEY = "{h19}"' },
  ],
}
