/** Signing in without a network: what is sent, what is kept, and what a person hears when it is refused. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { generate } from 'selfsigned';
import { signIn, type SignInSettings } from '../../../scripts/sign-in/sign-in.ts';

const TENANT = '00000000-0000-0000-0000-0000000000aa';
const APPLICATION = '00000000-0000-0000-0000-000000000001';
const LOGIN = `https://login.microsoftonline.com/${TENANT}`;
const NOW = Date.UTC(2026, 4, 4);

let folder: string;
let settings: Extract<SignInSettings, { kind: 'certificate' }>;
let otherKey: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teczka-sign-in-'));
  const [pems, others] = await Promise.all(
    [1, 2].map(() =>
      generate([{ name: 'commonName', value: 'teczka' }], {
        keySize: 2048,
        algorithm: 'sha256',
        notBeforeDate: new Date(NOW - 86_400_000),
        notAfterDate: new Date(NOW + 86_400_000),
      }),
    ),
  );
  const keyFile = join(folder, 'klucz.pem');
  const certificateFile = join(folder, 'certyfikat.pem');
  otherKey = join(folder, 'inny.pem');
  writeFileSync(keyFile, pems?.private ?? '');
  writeFileSync(otherKey, others?.private ?? '');
  writeFileSync(certificateFile, pems?.cert ?? '');
  settings = { kind: 'certificate', tenant: TENANT, application: APPLICATION, keyFile, certificateFile };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers of the login server: addresses to whoever asks for them, and one answer after another to what is posted. */
class FakeNetwork implements INetworkModule {
  readonly posted: URLSearchParams[] = [];
  readonly got: string[] = [];
  readonly #answers: readonly Readonly<Record<string, unknown>>[];

  constructor(...answers: readonly Readonly<Record<string, unknown>>[]) {
    this.#answers = answers;
  }

  sendGetRequestAsync<T>(url: string) {
    this.got.push(url);
    if (url.includes('169.254.169.254'))
      return Promise.resolve({ headers: {}, status: 200, body: GOOD as T });
    const body = {
      token_endpoint: `${LOGIN}/oauth2/v2.0/token`,
      authorization_endpoint: `${LOGIN}/oauth2/v2.0/authorize`,
      issuer: `${LOGIN}/v2.0`,
      jwks_uri: `${LOGIN}/keys`,
    };
    return Promise.resolve({ headers: {}, status: 200, body: body as T });
  }

  sendPostRequestAsync<T>(_url: string, options?: NetworkRequestOptions) {
    const body = this.#answers[Math.min(this.posted.length, this.#answers.length - 1)] ?? {};
    this.posted.push(new URLSearchParams(options?.body));
    return Promise.resolve({ headers: {}, status: 'error' in body ? 400 : 200, body: body as T });
  }
}

const GOOD = { token_type: 'Bearer', expires_in: 3600, access_token: 'pierwszy' };
const refused = (code: string) => ({
  error: 'invalid_client',
  error_description: `AADSTS${code}: something in English.`,
  error_codes: [Number(code)],
});

function worldOf(network: INetworkModule, now = NOW) {
  const said: string[] = [];
  return { now: () => now, say: (text: string) => void said.push(text), network, said };
}

test('an application proves itself by its certificate, once for many requests', async () => {
  const network = new FakeNetwork(GOOD, { ...GOOD, access_token: 'drugi' });
  const token = signIn(settings, worldOf(network));
  expect(await Promise.all([token(), token(), token()])).toEqual(['pierwszy', 'pierwszy', 'pierwszy']);
  expect(network.posted).toHaveLength(1);
  const [posted] = network.posted;
  expect(posted?.get('scope')).toContain('https://graph.microsoft.com/.default');
  const [header = ''] = (posted?.get('client_assertion') ?? '').split('.');
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'PS256' });
  expect(await token({ fresh: true })).toBe('drugi');
});

test('a national cloud has its own login server and Graph', async () => {
  const network = new FakeNetwork(GOOD);
  const abroad = { ...settings, authorityHost: 'login.microsoftonline.us' };
  await signIn(abroad, worldOf(network), 'graph.microsoft.us')();
  expect(network.posted[0]?.get('scope')).toContain('https://graph.microsoft.us/.default');
});

test.each([
  ['700027', 'sign-in-certificate', 'Dodaj aktualny certyfikat'],
  ['90002', 'sign-in-tenant', 'dzierżawy'],
  ['65001', 'sign-in-consent', 'Poproś o zgodę'],
  ['999999', 'sign-in-refused', 'AADSTS999999'],
])('AADSTS%s is told as %s with what to do', async (code, expected, words) => {
  const token = signIn(settings, worldOf(new FakeNetwork(refused(code))));
  const refusal = token();
  await expect(refusal).rejects.toMatchObject({ code: expected });
  await expect(refusal).rejects.toThrow(words);
});

test('after a refusal the next request asks again', async () => {
  const token = signIn(settings, worldOf(new FakeNetwork(refused('50196'), GOOD)));
  await expect(token()).rejects.toMatchObject({ code: 'sign-in-repeated' });
  expect(await token()).toBe('pierwszy');
});

test.each([
  ['is over', () => settings, NOW + 10 * 86_400_000, 'stracił ważność'],
  ['has another key', () => ({ ...settings, keyFile: otherKey }), NOW, 'nie należy do tego certyfikatu'],
  ['has no key', () => ({ ...settings, keyFile: settings.certificateFile ?? '' }), NOW, 'klucza prywatnego'],
  ['is none', () => ({ ...settings, certificateFile: settings.keyFile }), NOW, 'nie ma w nim certyfikatu'],
])('a certificate that %s is refused before anything is sent', async (_what, given, now, words) => {
  const network = new FakeNetwork(GOOD);
  const refusal = signIn(given(), worldOf(network, now))();
  await expect(refusal).rejects.toMatchObject({ code: 'sign-in-certificate' });
  await expect(refusal).rejects.toThrow(words);
  expect(network.posted).toEqual([]);
});

test('a machine of Azure has its own identity', async () => {
  const network = new FakeNetwork();
  expect(await signIn({ kind: 'managed-identity' }, worldOf(network))()).toBe('pierwszy');
  expect(network.got[0]).toContain('resource=https%3A%2F%2Fgraph.microsoft.com');
});

test('a person is told in Polish where to write the code', async () => {
  const code = {
    user_code: 'ABC123',
    device_code: 'tajny',
    verification_uri: 'https://microsoft.com/devicelogin',
    expires_in: 900,
    interval: 0,
    message: 'To sign in …',
  };
  const world = worldOf(new FakeNetwork(code, GOOD));
  const person = { kind: 'device-code', tenant: TENANT, application: APPLICATION } as const;
  expect(await signIn(person, world)()).toBe('pierwszy');
  expect(world.said).toEqual([
    'Otwórz w przeglądarce stronę https://microsoft.com/devicelogin i wpisz kod ABC123 (ważny przez 15\u00a0minut).',
  ]);
});
