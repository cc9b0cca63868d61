import type { Provider } from '../provider.ts'

export const docusign: Provider = {
  slug: 'docusign',
  name: 'DocuSign',
  docs: 'https://developers.docusign.com',
  words: ['docusign'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: '{uuid}',
      near: true,
      hit: 'DOCUSIGN_SECRET = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'DOCUSIGN_SECRET = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
