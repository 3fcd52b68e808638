// An OpenID provider for the specs, shaped as Microsoft Entra is: one for each directory, and one address that stands
// for all of them. It says where it listens as a line of JSON, and ends with whoever started it.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { SignJWT, decodeJwt, exportJWK, generateKeyPair } from 'jose';
import Provider, { interactionPolicy } from 'oidc-provider';

const alg = 'RS256';
const pair = () => generateKeyPair(alg, { extractable: true });
const [ours, strangers] = await Promise.all([pair(), pair()]);
const kid = 'key-of-the-specs';
const jwk = async (key) => ({ ...(await exportJWK(key)), kid, alg, use: 'sig' });
const [secret, open] = await Promise.all([jwk(ours.privateKey), jwk(ours.publicKey)]);

let base;
let client;
const providers = new Map();

// Whoever stands before the browser is said in a cookie of the browser, with what is to be wrong with her token.
const read = (who) => JSON.parse(Buffer.from(who, 'base64url'));
const whoIn = (req) => /(?:^|; )who=([^;]+)/.exec(req.headers.cookie ?? '')?.[1];

const sign = (claims, { key } = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT' })
    .sign(key === 'strangers' ? strangers.privateKey : ours.privateKey);

const unsigned = (claims) => [{ alg: 'none', typ: 'JWT' }, claims]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.';

const spoiled = (token, { key, none, drop = [], ...claims }) => {
  const all = { ...decodeJwt(token), ...claims };
  for (const name of drop) delete all[name];
  return none ? unsigned(all) : sign(all, { key });
};

function policy() {
  const prompts = interactionPolicy.base();
  prompts.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  return prompts;
}

function provider(directory) {
  const made = new Provider(`${base}/${directory}/v2.0`, {
    clients: [client],
    jwks: { keys: [secret] },
    cookies: { keys: ['for the specs alone'] },
    responseTypes: ['code'],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { policy: policy(), url: (_, { uid }) => `/${directory}/v2.0/interaction/${uid}` },
    claims: {
      openid: ['sub', 'oid', 'tid', 'ver', 'roles', 'xms_edov', 'verified_primary_email'],
      profile: ['name', 'preferred_username'],
      email: ['email'],
    },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        tid: directory, ver: '2.0', ...read(id).claims, sub: createHash('sha256').update(id).digest('hex'),
      }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new made.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  made.use(async (ctx, next) => {
    await next();
    const wrong = ctx.oidc?.route === 'token' && ctx.body?.id_token && read(ctx.oidc.account.accountId).wrong;
    if (wrong) ctx.body = { ...ctx.body, id_token: await spoiled(ctx.body.id_token, wrong) };
  });
  return made;
}

const anyDirectory = () => ({
  issuer: `${base}/{tenantid}/v2.0`,
  authorization_endpoint: `${base}/organizations/v2.0/auth`,
  token_endpoint: `${base}/organizations/v2.0/token`,
  jwks_uri: `${base}/organizations/v2.0/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: [alg],
});

const routes = {
  'GET /organizations/v2.0/.well-known/openid-configuration': anyDirectory,
  'GET /organizations/v2.0/keys': () => ({ keys: [open] }),
  'POST /client': (body) => {
    client = { token_endpoint_auth_method: 'client_secret_post', ...body };
    return {};
  },
  'POST /token': async ({ claims, ...how }) => ({ token: await sign(claims, how) }),
};

const server = createServer(async (req, res) => {
  const path = new URL(req.url, base).pathname;
  const own = routes[`${req.method} ${path}`];
  if (own) {
    const sent = req.method === 'POST' ? JSON.parse(await text(req)) : undefined;
    res.setHeader('content-type', 'application/json');
    return res.end(JSON.stringify(await own(sent)));
  }

  const [, directory, rest] = /^\/([0-9a-f-]{36})\/v2\.0(\/.*)$/.exec(req.url) ?? [];
  if (!directory) return res.writeHead(404).end();
  if (!providers.has(directory)) providers.set(directory, provider(directory));
  const one = providers.get(directory);
  if (rest.startsWith('/interaction/')) {
    const accountId = whoIn(req);
    return accountId
      ? one.interactionFinished(req, res, { select_account: {}, login: { accountId } })
      : one.interactionFinished(req, res, { error: 'access_denied' });
  }

  req.originalUrl = req.url;
  req.url = rest;
  return one.callback()(req, res);
});

server.listen(0, '127.0.0.1', () => {
  base = `http://127.0.0.1:${server.address().port}`;
  process.stdout.write(JSON.stringify({ listening: base }) + '\n');
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
