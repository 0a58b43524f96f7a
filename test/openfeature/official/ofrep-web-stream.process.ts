/**
 * A process of its own, for Node's EventSource needs a flag of Node's: an application of the official provider for web
 * pages. It prints what the flag of its arguments answers, and that again after each change: see ofrep-web-stream.test.ts.
 */
import { OFREPWebProvider } from '@openfeature/ofrep-web-provider';
import { OpenFeature, type Provider, ProviderEvents } from '@openfeature/web-sdk';

const [baseUrl = '', apiKey = '', flagKey = ''] = process.argv.slice(2);
const client = OpenFeature.getClient();
const print = () => console.log(client.getBooleanValue(flagKey, false));

const provider = new OFREPWebProvider({ baseUrl, headers: [['X-API-Key', apiKey]] });
await OpenFeature.setProviderAndWait(provider as Provider, { targetingKey: 'user-1' });
client.addHandler(ProviderEvents.ConfigurationChanged, print);
print();
