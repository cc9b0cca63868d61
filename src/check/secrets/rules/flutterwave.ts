import type { Provider } from '../provider.ts'

export const flutterwave: Provider = {
  slug: 'flutterwave',
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/docs/authentication',
  words: ['flutterwave', 'rave', 'flw'],
  kinds: [
    { id: 'secret-key', what: 'secret key', token: 'FLWSECK-{l32}-X', hit: 'VALUE = "FLWSECK-{l32}-X"', miss: 'VALUE = "FLWSECK-{l15}-X"' },
    { id: 'test-secret-key', what: 'test secret key', token: 'FLWSECK_TEST-{l32}-X', severity: 'medium', hit: 'VALUE = "FLWSECK_TEST-{l32}-X"', miss: 'VALUE = "FLWSECK_TEST-{l15}-X"' },
    { id: 'long-secret-key', what: 'secret key', token: 'FLWSECK-{l32}-{l11}-X', hit: 'VALUE = "FLWSECK-{l32}-{l11}-X"', miss: 'VALUE = "FLWSECK-{l32}-{l4}-X"' },
    { id: 'test-long-secret-key', what: 'test secret key', token: 'FLWSECK_TEST-{l32}-{l11}-X', severity: 'medium', hit: 'VALUE = "FLWSECK_TEST-{l32}-{l11}-X"', miss: 'VALUE = "FLWSECK_TEST-{l32}-{l4}-X"' },
    { id: 'public-key', what: 'public key', token: 'FLWPUBK-{l32}-X', severity: 'low', hit: 'VALUE = "FLWPUBK-{l32}-X"', miss: 'VALUE = "FLWPUBK-{l15}-X"' },
    { id: 'test-public-key', what: 'test public key', token: 'FLWPUBK_TEST-{l32}-X', severity: 'low', hit: 'VALUE = "FLWPUBK_TEST-{l32}-X"', miss: 'VALUE = "FLWPUBK_TEST-{l15}-X"' },
    { id: 'encryption-key', what: 'encryption key', token: 'FLWSECK{l12}', hit: 'VALUE = "FLWSECK{l12}"', miss: 'VALUE = "FLWSECK{l5}"' },
    { id: 'test-encryption-key', what: 'test encryption key', token: 'FLWSECK_TEST-{l12}', severity: 'medium', hit: 'VALUE = "FLWSECK_TEST-{l12}"', miss: 'VALUE = "FLWSECK_TEST-{l5}"' },
    { id: 'test-encryption-short', what: 'test encryption key', token: 'FLWSECK_TEST{l12}', severity: 'medium', hit: 'VALUE = "FLWSECK_TEST{l12}"', miss: 'VALUE = "FLWSECK_TEST{l5}"' },
  ],
}
