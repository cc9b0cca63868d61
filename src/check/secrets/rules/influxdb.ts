import type { Provider } from '../provider.ts'

export const influxdb: Provider = {
  slug: 'influxdb',
  name: 'InfluxDB',
  docs: 'https://docs.influxdata.com',
  words: ['influx', 'influxdb'],
  kinds: [
    { id: 'token', what: 'API token', token: '{t86}==', near: true, hit: 'INFLUX_TOKEN = "{t86}=="', miss: 'INFLUX_TOKEN = "{t42}=="' },
    { id: 'cloud-token', what: 'API token', token: 'apiv3_{t80-100}', hit: 'VALUE = "apiv3_{t84}"', miss: 'VALUE = "apiv3_{t39}"' },
  ],
}
