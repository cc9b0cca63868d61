import type { Provider } from '../provider.ts'

export const aws: Provider = {
  slug: 'aws',
  name: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  words: ['aws', 'amazon'],
  kinds: [
    { id: 'access-key-id', what: 'access key id', token: '(AKIA|ASIA|ABIA|ACCA){z16}', check: 'awsAccount', hit: 'VALUE = "AKIA{z16}"', miss: 'VALUE = "AKIA{z7}"' },
    { id: 'other-key-id', what: 'access key id', token: '(A3T){u1}{z16}', check: 'awsAccount', hit: 'VALUE = "(A3T){u1}{z16}"', miss: 'VALUE = "(A3T){u1}{z7}"' },
    { id: 'loose-key-id', what: 'access key id', token: '(AKIA|ASIA){u16}', near: true, with: ['key', 'id', 'access', 'token'], hit: 'AWS_KEY = "AKIA{u16}"', miss: 'AWS_KEY = "AKIA{u7}"' },
    { id: 'secret-access-key', what: 'secret access key', token: '{b40}', near: true, with: ['secret', 'key', 'token'], hit: 'AWS_SECRET = "{b40}"', miss: 'AWS_SECRET = "{b19}"' },
    { id: 'session-token', what: 'session token', token: '{b100-1000}', near: true, with: ['token', 'session'], hit: 'AWS_TOKEN = "{b104}"', miss: 'AWS_TOKEN = "{b49}"' },
    { id: 'bedrock-key', what: 'Bedrock API key', token: 'ABSK{b109-269}', hit: 'VALUE = "ABSK{b113}"', miss: 'VALUE = "ABSK{b53}"' },
    { id: 'bedrock-short-key', what: 'short-lived Bedrock API key', token: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{b0-1000}', hit: 'VALUE = "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{b4}"', miss: 'VALUE = "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"' },
    { id: 'appsync-key', what: 'AppSync API key', token: 'da2-{l26}', hit: 'VALUE = "da2-{l26}"', miss: 'VALUE = "da2-{l12}"' },
    { id: 'mws-token', what: 'Marketplace token', token: 'amzn.mws.{uuid}', hit: 'VALUE = "amzn.mws.{H8}-{H4}-{H4}-{H4}-{H12}"', miss: 'VALUE = "amzn.mws.{H8}-{H4}-{H4}-{H4}-{H5}"' },
    { id: 'lwa-secret', what: 'Login with Amazon client secret', token: 'amzn1.oa2-cs.v1.{h64}', hit: 'VALUE = "amzn1.oa2-cs.v1.{h64}"', miss: 'VALUE = "amzn1.oa2-cs.v1.{h31}"' },
    { id: 'lwa-id', what: 'Login with Amazon client id', token: 'amzn1.application-oa2-client.{h32}', severity: 'low', hit: 'VALUE = "amzn1.application-oa2-client.{h32}"', miss: 'VALUE = "amzn1.application-oa2-client.{h15}"' },
    { id: 'mechanical-turk', what: 'SES SMTP password', token: 'B{b43}', near: true, with: ['ses', 'smtp'], hit: 'AWS_SES_PASSWORD = "B{b43}"', miss: 'AWS_SES_PASSWORD = "B{b20}"' },
  ],
}
