import type { Provider } from '../provider.ts'

export const jenkins: Provider = {
  slug: 'jenkins',
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  words: ['jenkins'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '11{h32}', near: true, hit: 'JENKINS_TOKEN = "11{h32}"', miss: 'JENKINS_TOKEN = "11{h15}"' },
    { id: 'crumb', what: 'token or crumb', token: '{h32-36}', near: true, hit: 'JENKINS_TOKEN = "{h36}"', miss: 'JENKINS_TOKEN = "{h15}"' },
    {
      id: 'uuid-token',
      what: 'token',
      token: '{uuid}',
      near: true,
      hit: 'JENKINS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'JENKINS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
