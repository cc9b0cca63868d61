import type { Provider } from '../provider.ts'

export const azure: Provider = {
  slug: 'azure',
  name: 'Microsoft Azure',
  docs: 'https://learn.microsoft.com/en-us/azure/key-vault/secrets/',
  words: ['azure', 'microsoft', 'entra', 'msal', 'cosmosdb'],
  kinds: [
    { id: 'entra-secret', what: 'Entra ID client secret', token: '{v3}{d1}Q~{v31-34}', near: true, hit: 'AZURE_SECRET = "{v3}{d1}Q~{v34}"', miss: 'AZURE_SECRET = "{v3}{d1}Q~{v14}"' },
    { id: 'storage-key', what: 'storage account key', token: 'AccountKey={b86}==', hit: 'VALUE = "AccountKey={b86}=="', miss: 'VALUE = "AccountKey={b42}=="' },
    { id: 'storage-near', what: 'storage account key', token: '{b86}==', near: true, hit: 'AZURE_KEY = "{b86}=="', miss: 'AZURE_KEY = "{b42}=="' },
    { id: 'devops-pat', what: 'DevOps personal access token', token: '{q52}', near: true, hit: 'AZURE_TOKEN = "{q52}"', miss: 'AZURE_TOKEN = "{q25}"' },
    { id: 'devops-pat-new', what: 'DevOps personal access token', token: '{L76}AZDO{L4}', hit: 'VALUE = "{L76}AZDO{L4}"', miss: 'VALUE = "{L76}AZDO{L1}"' },
    { id: 'cosmos-key', what: 'Cosmos DB key', token: '{b76}ACDb{b6}==', hit: 'VALUE = "{b76}ACDb{b6}=="', miss: 'VALUE = "{b76}ACDb{b2}=="' },
    { id: 'cognitive-key', what: 'AI services key', token: '{h32}', near: true, hit: 'AZURE_KEY = "{h32}"', miss: 'AZURE_KEY = "{h15}"' },
    { id: 'ai-key', what: 'AI services key', token: '{L84}=', near: true, hit: 'AZURE_KEY = "{L84}="', miss: 'AZURE_KEY = "{L41}="' },
    { id: 'new-ai-key', what: 'AI services key', token: '{L52}JQQJ99{L26}', hit: 'VALUE = "{L52}JQQJ99{L26}"', miss: 'VALUE = "{L52}JQQJ99{L12}"' },
    { id: 'function-key', what: 'Functions key', token: '{t43}AzFu{t5}{b2}', hit: 'VALUE = "{t43}AzFu{t5}{b2}"', miss: 'VALUE = "{t43}AzFu{t5}"' },
    { id: 'search-key', what: 'AI Search key', token: '{L42}AzSe{L6}', hit: 'VALUE = "{L42}AzSe{L6}"', miss: 'VALUE = "{L42}AzSe{L2}"' },
    { id: 'batch-key', what: 'Batch key', token: '{b76}+ABa{b6}==', hit: 'VALUE = "{b76}+ABa{b6}=="', miss: 'VALUE = "{b76}+ABa{b2}=="' },
    { id: 'registry-key', what: 'container registry password', token: '{L42}+ACR{L6}', hit: 'VALUE = "{L42}+ACR{L6}"', miss: 'VALUE = "{L42}+ACR{L2}"' },
    { id: 'service-bus-key', what: 'shared access key', token: 'SharedAccessKey={b43}=', hit: 'VALUE = "SharedAccessKey={b43}="', miss: 'VALUE = "SharedAccessKey={b20}="' },
    { id: 'sas-signature', what: 'shared access signature', token: 'sig={s43-128}', near: true, with: ['sig'], hit: 'AZURE_SIG_KEY = "sig={s47}"', miss: 'AZURE_SIG_KEY = "sig={s20}"' },
    { id: 'event-grid-key', what: 'API management key', token: '{b85}ABZ', hit: 'VALUE = "{b85}ABZ"', miss: 'VALUE = "{b41}ABZ"' },
    { id: 'apim-key', what: 'subscription key', token: '{h32}', near: true, hit: 'AZURE_KEY = "{h32}"', miss: 'AZURE_KEY = "{h15}"' },
    { id: 'client-secret', what: 'client secret', token: '{v34-40}', near: true, with: ['secret'], hit: 'AZURE_SECRET = "{v38}"', miss: 'AZURE_SECRET = "{v16}"' },
    { id: 'relay-key', what: 'IoT device key', token: '{b43}=', near: true, hit: 'AZURE_KEY = "{b43}="', miss: 'AZURE_KEY = "{b20}="' },
  ],
}
