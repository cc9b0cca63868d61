import type { Provider } from '../provider.ts'

export const github: Provider = {
  slug: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  words: ['github'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'ghp_{L36}', check: 'crc32base62', hit: 'VALUE = "ghp_{L36}"', miss: 'VALUE = "ghp_{L17}"' },
    { id: 'fine-grained-pat', what: 'fine-grained personal access token', token: 'github_pat_{w82}', hit: 'VALUE = "github_pat_{w82}"', miss: 'VALUE = "github_pat_{w40}"' },
    { id: 'oauth-token', what: 'OAuth access token', token: 'gho_{L36}', check: 'crc32base62', hit: 'VALUE = "gho_{L36}"', miss: 'VALUE = "gho_{L17}"' },
    { id: 'user-token', what: 'user-to-server token', token: 'ghu_{L36}', check: 'crc32base62', hit: 'VALUE = "ghu_{L36}"', miss: 'VALUE = "ghu_{L17}"' },
    { id: 'installation-token', what: 'installation token', token: 'ghs_{L36}', check: 'crc32base62', hit: 'VALUE = "ghs_{L36}"', miss: 'VALUE = "ghs_{L17}"' },
    { id: 'installation-jwt', what: 'installation token', token: 'ghs_{d1-12}_{t20+}.{t20+}.{t20+}', hit: 'VALUE = "ghs_{d5}_{t20}.{t20}.{t20}"', miss: 'VALUE = "ghs_{d5}_{t20}.{t20}.{t9}"' },
    { id: 'refresh-token', what: 'refresh token', token: 'ghr_{L36-76}', hit: 'VALUE = "ghr_{L40}"', miss: 'VALUE = "ghr_{L17}"' },
    { id: 'legacy-token', what: 'token', token: '{h40}', near: true, with: ['token', 'key', 'secret', 'password', 'pat'], hit: 'GITHUB_TOKEN = "{h40}"', miss: 'GITHUB_TOKEN = "{h19}"' },
    { id: 'client-secret', what: 'app client secret', token: '{h40}', near: true, with: ['secret'], hit: 'GITHUB_SECRET = "{h40}"', miss: 'GITHUB_SECRET = "{h19}"' },
    { id: 'webhook-secret', what: 'app client id', token: '(Iv1.|Iv23){h16-17}', severity: 'low', hit: 'VALUE = "Iv1.{h17}"', miss: 'VALUE = "Iv1.{h7}"' },
  ],
}
