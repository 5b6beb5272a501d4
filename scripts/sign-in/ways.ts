/** The ways to sign in, each by the part of Microsoft's library that is made for it. Loaded by sign-in.ts when needed. */
import {
  ConfidentialClientApplication,
  ManagedIdentityApplication,
  PublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
  type INetworkModule,
} from '@azure/msal-node';
import { counted } from '../../core/polish/plural.ts';
import { readCertificate } from './certificate.ts';
import { noToken, refusedSignIn } from './refusals.ts';
import type { Acquire, SignInSettings, SignInWorld, Token } from './sign-in.ts';

type Kind = SignInSettings['kind'];
type SettingsOf<K extends Kind> = Extract<SignInSettings, { kind: K }>;
type Way<K extends Kind> = (
  settings: SettingsOf<K>,
  world: SignInWorld,
  graphHost: string,
) => Acquire | Promise<Acquire>;

/** Of the world cloud; a national one has another. */
const AUTHORITY_HOST = 'login.microsoftonline.com';
/** What a person lends to the job: files of the libraries that the person may use. */
const DELEGATED = ['Files.ReadWrite.All', 'Sites.Read.All'];
const MINUTE = 60;

interface Tenant {
  readonly tenant: string;
  readonly application: string;
  readonly authorityHost?: string;
}

const authOf = ({ tenant, application, authorityHost = AUTHORITY_HOST }: Tenant) => ({
  clientId: application,
  authority: `https://${authorityHost}/${tenant}`,
  knownAuthorities: [authorityHost],
});

const systemOf = (networkClient: INetworkModule | undefined) =>
  networkClient === undefined ? {} : { system: { networkClient } };

const byCertificate: Way<'certificate'> = async (settings, world, graphHost) => {
  const clientCertificate = await readCertificate(settings, world.now());
  const application = new ConfidentialClientApplication({
    auth: { ...authOf(settings), clientCertificate },
    ...systemOf(world.network),
  });
  const scopes = [`https://${graphHost}/.default`];
  return (fresh) => tokenOf(application.acquireTokenByClientCredential({ scopes, skipCache: fresh }));
};

const byManagedIdentity: Way<'managed-identity'> = ({ identity }, world, graphHost) => {
  const application = new ManagedIdentityApplication({
    ...(identity === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: identity } }),
    ...systemOf(world.network),
  });
  const resource = `https://${graphHost}`;
  return (fresh) => tokenOf(application.acquireToken({ resource, forceRefresh: fresh }), 'managed-identity');
};

const byDeviceCode: Way<'device-code'> = (settings, { say, network }, graphHost) => {
  const application = new PublicClientApplication({ auth: authOf(settings), ...systemOf(network) });
  const scopes = DELEGATED.map((scope) => `https://${graphHost}/${scope}`);
  let account: AccountInfo | undefined;
  const askPerson = () =>
    application.acquireTokenByDeviceCode({
      scopes,
      deviceCodeCallback: ({ userCode, verificationUri, expiresIn }) => {
        const minutes = counted(Math.floor(expiresIn / MINUTE), ['minutę', 'minuty', 'minut']);
        say(
          `Otwórz w przeglądarce stronę ${verificationUri} i wpisz kod ${userCode} (ważny przez ${minutes}).`,
        );
      },
    });
  return async (fresh) => {
    const result = (
      account === undefined
        ? askPerson()
        : application.acquireTokenSilent({ scopes, account, forceRefresh: fresh })
    ).then((answer) => {
      account = answer?.account ?? account;
      return answer;
    });
    return tokenOf(result);
  };
};

const WAYS: { readonly [K in Kind]: Way<K> } = {
  certificate: byCertificate,
  'managed-identity': byManagedIdentity,
  'device-code': byDeviceCode,
};

/** @throws TeczkaError for a certificate that cannot be used */
export async function wayOf<K extends Kind>(
  kind: K,
  settings: SettingsOf<K>,
  world: SignInWorld,
  graphHost: string,
): Promise<Acquire> {
  return WAYS[kind](settings, world, graphHost);
}

async function tokenOf(result: Promise<AuthenticationResult | null>, kind?: Kind): Promise<Token> {
  try {
    const answer = await result;
    if (answer === null) throw noToken();
    return { text: answer.accessToken, until: answer.expiresOn?.getTime() ?? 0 };
  } catch (error) {
    throw refusedSignIn(error, kind === 'managed-identity');
  }
}
