/** The part of json-server 0.17 that the mock uses; the package brings no types. */
declare module 'json-server' {
  import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

  export interface Request extends IncomingMessage {
    method: string;
    readonly path: string;
    readonly params: Readonly<Record<string, string>>;
    readonly query: Readonly<Record<string, unknown>>;
    body: unknown;
  }
  export interface Response extends ServerResponse {
    readonly locals: Record<string, unknown>;
    status(code: number): Response;
    json(body: unknown): Response;
  }
  export type Next = (error?: unknown) => void;
  export type Handler = (request: Request, response: Response, next: Next) => void;
  export type ErrorHandler = (error: unknown, request: Request, response: Response, next: Next) => void;
  export interface App extends RequestListener {
    use(path: string, handler: Handler): App;
    use(...handlers: Handler[]): App;
    use(handler: ErrorHandler): App;
    get(path: string, ...handlers: Handler[]): App;
    post(path: string, ...handlers: Handler[]): App;
    put(path: string, ...handlers: Handler[]): App;
    delete(path: string, ...handlers: Handler[]): App;
    disable(setting: string): App;
    listen(port: number, host: string, then: () => void): Server;
  }
  export interface Router extends Handler {
    readonly db: {
      getState(): Record<string, Record<string, unknown>[]>;
      setState(state: Record<string, unknown[]>): unknown;
      write(): unknown;
    };
    render: (request: Request, response: Response) => void;
  }
  const jsonServer: {
    create(): App;
    router(source: Record<string, unknown[]>, options: { foreignKeySuffix: string }): Router;
    readonly bodyParser: Handler[];
  };
  export default jsonServer;
}
