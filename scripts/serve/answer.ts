/**
 * Answers of the workbench's server: what they hold and the headers that every one of them carries. Made by
 * requests.ts, written to the wire by server.ts.
 */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * That of addin/workbench/workbench.html, and no frame of another page. The hash is that of an empty style element:
 * Fluent UI adds its rules to such an element by script.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Registers hold personal data: nothing is kept by the browser, and no other page may look in. */
const ALWAYS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export function answer(
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body, headers: { ...ALWAYS, ...headers, 'Content-Type': type } };
}

export function json(status: number, document: unknown): Answer {
  return answer(status, 'application/json; charset=utf-8', JSON.stringify(document));
}

/** A page of one Polish sentence or two. The texts are ours: nothing that was asked for is repeated in them. */
export function page(
  status: number,
  title: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const html = `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – Teczka</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
    </main>
  </body>
</html>
`;
  return answer(status, 'text/html; charset=utf-8', html, headers);
}

/** @param to a path of this server; never one that was asked for, which may name another host (`//host/`) */
export function redirect(to: string): Answer {
  return answer(303, 'text/plain; charset=utf-8', '', { Location: to });
}
