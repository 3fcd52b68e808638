// A consent from what is shown to a receipt that anybody can check, over HTTP.
//
//     ./build.sh run                                   in one terminal
//     node docs/tours/consents.mjs [address] [keys]    in another
//
// It changes the demo: run it on a folder you can throw away.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [address = 'http://localhost:8080', keysFile = 'data/demo-keys.json'] = process.argv.slice(2);
const company = JSON.parse(readFileSync(keysFile, 'utf8')).tenants.find(one => one.slug === 'fpt-smart-cloud');
const [secret, page] = [company.secretKey, company.brands[0].publishableKey];

async function call(method, path, key, body) {
  const answer = await fetch(address + path, {
    method,
    headers: {
      'accept-language': 'en',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

const say = (title, value) => console.log(`\n${title}\n  ${JSON.stringify(value, null, 1).replaceAll('\n', '\n  ')}`);
const standing = async (title, dataSubject, purpose, more = {}) =>
  say(title, (await call('POST', '/v1/consents/check', secret, { dataSubject, purpose, ...more })).body);

// 1. What a brand's page is given, and what one visitor says.
const { body: config } = await call('GET', '/v1/consent/config?lang=vi', page);
say('What is asked, in Vietnamese', config.purposes.map(one => `${one.id}: ${one.name}${one.sensitive ? ' (nhạy cảm)' : ''}`));
const device = { kind: 'device', value: randomUUID() };
const { body: recorded } = await call('POST', '/v1/consents', page, {
  dataSubject: device,
  decisions: [{ purpose: 'analytics', granted: true }, { purpose: 'advertising', granted: false }],
  snapshot: config.snapshot,
});
say('Recorded, durable when answered', recorded);
await standing('Analytics may be done', device, 'analytics');
await standing('Advertising may not', device, 'advertising');

// 2. Taken back as easily; the past stays what it was.
const then = new Date().toISOString();
await call('POST', '/v1/consents/withdraw', page, { dataSubject: device, purposes: ['analytics'] });
await standing('After the withdrawal', device, 'analytics');
await standing('As of a moment before', device, 'analytics', { asOf: then });
const stops = await call('GET', '/v1/consents/stops?limit=200', secret);
const last = stops.body.items.at(-1);
say('By when company and processors stop', { own: last.own, processors: last.processors });

// 3. A stranger claims somebody's address: her verified no stands.
const email = { kind: 'email', value: `sample-${Date.now()}@people.example` };
const decide = (key, granted) => call('POST', '/v1/consents', key, {
  dataSubject: email, decisions: [{ purpose: 'marketing-email', granted }], snapshot: config.snapshot,
});
await decide(secret, false);
await decide(page, true);
await standing('A claimed yes over a verified no', email, 'marketing-email');

// 4. The receipt: whoever has it can check it.
const { body: receipt } = await call('GET', `/v1/receipts/${recorded.receipt}`);
say('The receipt', receipt.receipt ?? receipt);
say('Checked', (await call('POST', '/v1/receipts/verify', null, receipt)).body);
const spoilt = JSON.parse(JSON.stringify(receipt).replace('"vi"', '"ja"'));
say('With one word changed', (await call('POST', '/v1/receipts/verify', null, spoilt)).body);
