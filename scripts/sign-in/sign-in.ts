/**
 * Signs in to Microsoft Graph: as the registered application with its certificate or as the machine's own identity, for
 * jobs; or as a person by a code shown here, for trying things out. Microsoft's library is loaded only then. Called by
 * commands that work with SharePoint.
 */
import type { INetworkModule } from '@azure/msal-node';

export type SignInSettings =
  | {
      readonly kind: 'certificate';
      /** Tenant: its id or domain. */
      readonly tenant: string;
      /** Id of the registered application. */
      readonly application: string;
      /** Path of a PEM file with the private key; the certificate may stand in the same file. */
      readonly keyFile: string;
      /** Path of a PEM file with the certificate, where it is another one. */
      readonly certificateFile?: string;
      readonly authorityHost?: string;
    }
  | {
      readonly kind: 'managed-identity';
      /** Id of an identity that the administrator made; without it the machine's own one. */
      readonly identity?: string;
    }
  | {
      readonly kind: 'device-code';
      readonly tenant: string;
      readonly application: string;
      readonly authorityHost?: string;
    };

export interface SignInWorld {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells the person at the terminal; never a secret. */
  readonly say: (text: string) => void;
  /** For tests; otherwise the library's own. */
  readonly network?: INetworkModule;
}

/** A token and until when it is good, in milliseconds since 1970. */
export interface Token {
  readonly text: string;
  readonly until: number;
}

/** @param fresh do not take the one that the library remembers */
export type Acquire = (fresh: boolean) => Promise<Token>;

/** Host of Graph of the world cloud; the scope of a token names it. */
const GRAPH_HOST = 'graph.microsoft.com';
/** Milliseconds before its end from which a token is no longer used: a request takes its time, clocks differ. */
const MARGIN = 300_000;

/**
 * What gives tokens to a store's session; kept in memory until they are about to end.
 * @param graphHost as in the store's session
 * @throws TeczkaError (on asking) saying what to do: `sign-in-…`
 */
export function signIn(
  settings: SignInSettings,
  world: SignInWorld,
  graphHost: string = GRAPH_HOST,
): (options?: { readonly fresh: boolean }) => Promise<string> {
  let acquire: Promise<Acquire> | undefined;
  let asked: Promise<Token> | undefined;
  let until = 0;
  const ask = async (fresh: boolean): Promise<Token> => {
    const token = await (await (acquire ??= acquireBy(settings, world, graphHost)))(fresh);
    until = token.until - MARGIN;
    return token;
  };
  return async ({ fresh } = { fresh: false }) => {
    // Requests that come together share one question; a failed one is not kept.
    if (fresh || asked === undefined || (until > 0 && world.now() >= until)) {
      until = 0;
      const question = ask(fresh);
      asked = question;
      question.catch(() => {
        if (asked === question) asked = undefined;
      });
    }
    return (await asked).text;
  };
}

async function acquireBy(settings: SignInSettings, world: SignInWorld, graphHost: string): Promise<Acquire> {
  const { wayOf } = await import('./ways.ts');
  return wayOf(settings.kind, settings, world, graphHost);
}
