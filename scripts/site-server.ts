import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import compression from 'compression';
import handler from 'serve-handler';

/** A static server for a built site. */
export interface SiteServer {
  /** Address of the site's start page, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A sample opens in the browser as it is, whatever its ending; an area's ZIP file keeps its own type. */
const SAMPLES_AS_TEXT = {
  source: '**/examples/**/!(*.zip)',
  headers: [{ key: 'Content-Type', value: 'text/plain; charset=utf-8' }],
};

/** Typed for Express, of which it uses nothing. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** The page for an unknown address: of the first folder in the address that has one, so that it speaks its language. */
function lostPage(dir: string, address: string): Buffer {
  const [, folder = ''] = /^\/(\w+)\//.exec(address) ?? [];
  const own = path.join(dir, folder, '404.html');
  return readFileSync(existsSync(own) ? own : path.join(dir, '404.html'));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** Whether an address is that of a folder with a page of its own, which static hosts serve with a slash at the end. */
function isFolder(dir: string, address: string): boolean {
  const [folder = ''] = address.split(/[?#]/);
  return folder !== '/' && !folder.includes('..') && existsSync(path.join(dir, folder, 'index.html'));
}

/** The handler does not know the base path, and its redirects would lead out of it. */
function keepBase(response: ServerResponse, baseUrl: string): void {
  const writeHead = response.writeHead.bind(response) as (status: number, headers: OutgoingHttpHeaders) => unknown;
  Object.assign(response, {
    writeHead: (status: number, { Location: to, ...headers }: OutgoingHttpHeaders = {}) =>
      writeHead(status, to === undefined ? headers : { ...headers, Location: baseUrl + String(to).slice(1) }),
  });
}

/**
 * Serves a built site on localhost the way a static host does.
 *
 * @param dir folder of the build
 * @param options.port first port to try, 0 for any; a taken port is answered with the next one
 * @param options.baseUrl path under which the site was built, with slashes at both ends
 */
export async function serveSite(dir: string, { port = 0, baseUrl = '/' } = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(baseUrl)) {
      response.writeHead(302, { location: baseUrl }).end();
      return;
    }
    request.url = `/${url.slice(baseUrl.length)}`;
    const address = request.url;
    const inFolder = isFolder(dir, address);
    if (inFolder && !/^[^?#]*\/(?:[?#]|$)/.test(address)) {
      response.writeHead(301, { location: baseUrl + address.slice(1).replace(/[?#]|$/, '/$&') }).end();
      return;
    }
    const options = {
      public: dir,
      cleanUrls: true,
      ...(inFolder ? {} : { trailingSlash: false }),
      headers: [SAMPLES_AS_TEXT],
    };
    compress(request, response, () => {
      keepBase(response, baseUrl);
      void handler(
        request,
        response,
        { ...options, directoryListing: false },
        {
          sendError: async (_, lost) => {
            lost?.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(lostPage(dir, address));
          },
        },
      );
    });
  });
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(server, candidate);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || candidate >= port + 100) throw error;
    }
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${baseUrl.slice(0, -1)}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
