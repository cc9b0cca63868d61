import type { Provider } from '../provider.ts'

export const newrelic: Provider = {
  slug: 'newrelic',
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  words: ['newrelic', 'nrlicense'],
  kinds: [
    { id: 'user-key', what: 'user API key', token: 'NRAK-{L27}', hit: 'VALUE = "NRAK-{L27}"', miss: 'VALUE = "NRAK-{L12}"' },
    { id: 'user-id', what: 'user API id', token: '{L64}', near: true, hit: 'NEWRELIC_KEY = "{L64}"', miss: 'NEWRELIC_KEY = "{L31}"' },
    { id: 'browser-key', what: 'browser API token', token: 'NRJS-{h19}', severity: 'low', hit: 'VALUE = "NRJS-{h19}"', miss: 'VALUE = "NRJS-{h8}"' },
    { id: 'ingest-key', what: 'insights insert key', token: 'NRII-{t32}', hit: 'VALUE = "NRII-{t32}"', miss: 'VALUE = "NRII-{t15}"' },
    { id: 'query-key', what: 'insights query key', token: 'NRIQ-{t32}', hit: 'VALUE = "NRIQ-{t32}"', miss: 'VALUE = "NRIQ-{t15}"' },
    { id: 'license-key', what: 'license key', token: '{h36}NRAL', hit: 'VALUE = "{h36}NRAL"', miss: 'VALUE = "{h17}NRAL"' },
    { id: 'license-key-loose', what: 'license key', token: '{l32-36}NRAL', hit: 'VALUE = "{l36}NRAL"', miss: 'VALUE = "{l15}NRAL"' },
    { id: 'legacy-license', what: 'license key', token: '{h40}', near: true, hit: 'NEWRELIC_KEY = "{h40}"', miss: 'NEWRELIC_KEY = "{h19}"' },
    { id: 'admin-key', what: 'admin API key', token: 'NRAA-{h27}', hit: 'VALUE = "NRAA-{h27}"', miss: 'VALUE = "NRAA-{h12}"' },
    { id: 'rest-key', what: 'REST API key', token: 'NRRA-{h42}', hit: 'VALUE = "NRRA-{h42}"', miss: 'VALUE = "NRRA-{h20}"' },
    { id: 'synthetics-key', what: 'synthetics location key', token: 'NRSP-{a2}{d2}{h27}', hit: 'VALUE = "NRSP-{a2}{d2}{h27}"', miss: 'VALUE = "NRSP-{a2}{d2}{h12}"' },
    { id: 'mobile-key', what: 'mobile app token', token: 'AA{h40}', near: true, severity: 'medium', hit: 'NEWRELIC_TOKEN = "AA{h40}"', miss: 'NEWRELIC_TOKEN = "AA{h19}"' },
    { id: 'pixie-key', what: 'Pixie API key', token: 'px-api-{uuid}', hit: 'VALUE = "px-api-{H8}-{H4}-{H4}-{H4}-{H12}"', miss: 'VALUE = "px-api-{H8}-{H4}-{H4}-{H4}-{H5}"' },
    { id: 'pixie-deploy', what: 'Pixie deploy key', token: 'px-dep-{uuid}', hit: 'VALUE = "px-dep-{H8}-{H4}-{H4}-{H4}-{H12}"', miss: 'VALUE = "px-dep-{H8}-{H4}-{H4}-{H4}-{H5}"' },
    { id: 'eu-license-key', what: 'license key', token: 'eu01xx{h30}NRAL', hit: 'VALUE = "eu01xx{h30}NRAL"', miss: 'VALUE = "eu01xx{h14}NRAL"' },
  ],
}
