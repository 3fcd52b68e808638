// Four requests from first word to answer, over HTTP, each with its timeline printed.
//
//     ./build.sh run                                   in one terminal
//     node docs/tours/requests.mjs [address] [keys]    in another
//
// It changes the demo: run it on a folder you can throw away.
import { readFileSync } from 'node:fs';

const [address = 'http://localhost:8080', keysFile = 'data/demo-keys.json'] = process.argv.slice(2);
const keys = Object.fromEntries(JSON.parse(readFileSync(keysFile, 'utf8')).tenants.map(one => [one.slug, one]));

async function call(method, path, key, body, language = 'en') {
  const answer = await fetch(address + path, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      'accept-language': language,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}

const company = slug => ({
  key: keys[slug].secretKey,
  post: (path, body = {}, language) => call('POST', path, keys[slug].secretKey, body, language),
  get: (path, language) => call('GET', path, keys[slug].secretKey, undefined, language),
});

function person(kind, name, email, extra = {}) {
  return {
    requester: { kind, name, contact: { email } },
    dataSubject: { identifiers: [{ kind: 'email', value: email }] },
    ...extra,
  };
}

async function tell(title, who, id, language) {
  const timeline = await who.get(`/v1/requests/${id}/timeline`, language);
  const request = await who.get(`/v1/requests/${id}`, language);
  console.log(`\n${title}\n${request.number}, ${request.status}${request.outcome ? `, ${request.outcome}` : ''}`);
  for (const one of timeline.items) {
    const law = one.citation ? `  [${one.citation.instrument}, ${one.citation.article}]` : '';
    console.log(`  ${one.at}  ${one.text}${law}`);
  }
}

// 1. Vietnam: an erasure that a processor must carry out too, extended once.
const smart = company('fpt-smart-cloud');
const erasure = await smart.post('/v1/requests', {
  right: 'erasure', channel: 'phone', language: 'vi',
  ...person('data-subject', 'Khách hàng Mẫu 501', 'sample501@people.example'),
});
const at = (id, step) => `/v1/requests/${id}/${step}`;
await smart.post(at(erasure.id, 'verification'), { method: 'official-paper' });
await smart.post(at(erasure.id, 'acknowledgement'));
await smart.post(at(erasure.id, 'circumstances'), { circumstances: ['processor'] });
const dueOn = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
await smart.post(at(erasure.id, 'tasks'), { for: 'processor', text: 'Xóa bản sao lưu.', dueOn });
await smart.post(at(erasure.id, 'extension'), { reason: 'complexity', text: 'Dữ liệu nằm ở nhiều hệ thống.' });
await smart.post(at(erasure.id, 'tasks/1/completion'));
await smart.post(at(erasure.id, 'fulfilment'), { text: 'Dữ liệu của bạn đã được xóa.' });
await tell('Vietnam: erasure with a processor and one extension', smart, erasure.id, 'vi');

// 2. Japan: disclosure by post through an agent, with the fee.
const japan = company('fpt-japan-holdings');
const disclosure = await japan.post('/v1/requests', {
  right: 'disclosure', channel: 'post', language: 'ja', answerForm: 'paper',
  requester: {
    kind: 'agent', name: '見本 花子', contact: { postal: '〒000-0000\n見本県見本市1-2-3' },
  },
  dataSubject: { name: '見本 太郎', identifiers: [{ kind: 'customer', value: 'C-0501' }] },
});
await japan.post(at(disclosure.id, 'acknowledgement'));
await japan.post(at(disclosure.id, 'representation'), { papers: ['power-of-attorney'] });
await japan.post(at(disclosure.id, 'verification'), { method: 'registered-facts', facts: 2 });
await japan.post(at(disclosure.id, 'fee'), { action: 'quote' });
await japan.post(at(disclosure.id, 'fee'), { action: 'paid' });
await japan.post(at(disclosure.id, 'fulfilment'), { form: 'paper', text: '開示書面を同封いたします。' });
await tell('Japan: disclosure by post, agent and fee', japan, disclosure.id, 'ja');

// 3. California: a deletion. The company takes its law on first; doing so again changes nothing.
await smart.post('/v1/tenant/jurisdictions', { jurisdiction: 'us-ca' });
const deletion = await smart.post('/v1/requests', {
  right: 'delete', jurisdiction: 'us-ca', channel: 'email', language: 'en',
  ...person('data-subject', 'Sample Customer 502', 'sample502@people.example'),
});
await smart.post(at(deletion.id, 'acknowledgement'));
await smart.post(at(deletion.id, 'verification'), { method: 'signed-handover' });
await smart.post(at(deletion.id, 'fulfilment'), { text: 'Your data was deleted.' });
await tell('California: deletion', smart, deletion.id, 'en');

// 4. One person, two companies of the group: each request under its own law, in its own region.
const both = [
  [smart, { right: 'access', channel: 'portal', language: 'vi' }, { method: 'signed-handover' }],
  [japan, { right: 'purpose-notice', channel: 'post', language: 'ja' }, { method: 'registered-facts', facts: 2 }],
];
for (const [who, ask, shown] of both) {
  const request = await who.post('/v1/requests', {
    ...ask, ...person('data-subject', 'Sample Customer 503', 'sample503@people.example'),
  });
  await who.post(at(request.id, 'verification'), shown);
  await who.post(at(request.id, 'acknowledgement'));
  await who.post(at(request.id, 'fulfilment'));
  await tell('The group: the same person, each company under its own law', who, request.id, ask.language);
}
